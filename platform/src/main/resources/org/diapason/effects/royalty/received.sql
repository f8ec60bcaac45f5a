-- How many listens a month has, before anybody decided anything.
select count(*) as listens from read_parquet({{files}}, hive_partitioning = false);
