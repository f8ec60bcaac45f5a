-- The listens of the month. Where the country or the plan is not known it is ''.
create view listen as
select listen_id, account_id, recording_id, played_ms, cast(occurred_at as date) as day,
       coalesce(country, '') as territory, coalesce(plan, '') as plan, coalesce(context, '') as context
from read_parquet({{files}}, hive_partitioning = false);
