-- How often the recordings of a batch were listened to, and by how many accounts.
select count(*) as listens, count(distinct account_id) as accounts
from read_parquet([{{files}}], union_by_name = true)
where recording_id in (select unnest([{{recordings}}]))
