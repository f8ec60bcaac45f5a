-- At which hours of the day some accounts listened.
select account_id, extract(hour from occurred_at) as hour, count(*) as listens
from read_parquet({{files}})
where cast(occurred_at as date) between {{from}} and {{to}} and account_id in ({{accounts}})
group by all
order by 1, 2;
