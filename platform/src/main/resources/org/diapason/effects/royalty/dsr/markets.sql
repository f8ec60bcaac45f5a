-- What is paid in each territory and plan.
select territory, plan, cast(sum(listens) as bigint) as listens, cast(sum(amount_micro) as bigint) as micro
from read_parquet({{aggregates}})
where standing = 'counted'
group by territory, plan
order by territory, plan;
