-- What is paid, by payee and recording: the first {{most}} of each payee, and how many there are.
select payee_id, recording_id, cast(sum(listens) as bigint) as listens, cast(sum(amount_micro) as bigint) as micro,
       count(*) over (partition by payee_id) as recordings
from read_parquet({{aggregates}})
where standing = 'counted'
group by payee_id, recording_id
qualify row_number() over (partition by payee_id order by sum(amount_micro) desc, recording_id) <= {{most}}
order by payee_id, micro desc, recording_id;
