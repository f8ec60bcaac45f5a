-- How many listens fell into each hour of each day: those of the case, and all others.
select listen_id in (select listen_id from read_parquet({{suspected}})) as suspected,
       cast(occurred_at as date) as day,
       extract(hour from occurred_at) as hour,
       count(*) as listens
from read_parquet({{files}})
where cast(occurred_at as date) between {{from}} and {{to}}
group by all
order by 1, 2, 3;
