-- What is paid with a month's account: its own counted listens, and what contracts add, which belongs to no recording.
create table paid as
select {{month}} as month, recording_id, payee_id, territory, plan, listens, amount_micro, 0 as top_up_micro
from read_parquet({{aggregates}})
where standing = 'counted'
union all
select {{month}}, '', payee_id, territory, plan, 0, 0, cast(top_up_micro as bigint)
from read_csv({{top_ups}}, header = true, all_varchar = true, delim = ',', quote = '"', nullstr = '\N')
where top_up_micro <> '0';
