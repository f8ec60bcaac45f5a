-- What is paid, by payee, territory and plan.
select payee_id, territory, plan, cast(sum(listens) as bigint) as listens, cast(sum(amount_micro) as bigint) as micro
from read_parquet({{aggregates}})
where standing = 'counted'
group by payee_id, territory, plan
order by payee_id, territory, plan;
