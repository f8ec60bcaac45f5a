-- What is paid in each month, territory and plan.
select month, territory, plan, cast(sum(listens) as bigint) as listens, cast(sum(amount_micro) as bigint) as micro
from paid
group by month, territory, plan
order by month, territory, plan;
