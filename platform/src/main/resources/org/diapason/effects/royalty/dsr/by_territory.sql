-- What is paid, a file a territory, by recording.
select territory as file, recording_id, '' as payee_id, territory, plan,
       cast(sum(listens) as bigint) as listens, cast(sum(amount_micro) as bigint) as micro
from read_parquet({{aggregates}})
where standing = 'counted'
group by recording_id, territory, plan
order by file, recording_id, plan;
