-- What is paid, a file a record company: that of the DPID before a payee's label or, without one, the payee.
select case
           when regexp_matches(payee_id, '^PADPIDA[a-zA-Z0-9]+/') then split_part(payee_id, '/', 1)
           else payee_id
       end as file,
       recording_id, payee_id, territory, plan,
       cast(sum(listens) as bigint) as listens, cast(sum(amount_micro) as bigint) as micro
from read_parquet({{aggregates}})
where standing = 'counted'
group by payee_id, recording_id, territory, plan
order by file, territory, plan, recording_id, payee_id;
