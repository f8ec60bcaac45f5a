select count(distinct account_id) from read_parquet({{listens}}) where account_id like '%-' || {{part}};
