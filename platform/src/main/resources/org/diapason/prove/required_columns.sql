select listen_id, occurred_at, account_id, recording_id, played_ms, track_ms
from read_parquet({{files}}, hive_partitioning = false)
order by listen_id;
