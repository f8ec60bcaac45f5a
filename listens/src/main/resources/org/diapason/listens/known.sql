select listen_id from read_parquet({{files}}, hive_partitioning = false)
