-- Listens on the first three and the last three days, of a table of twenty days and more.
with period as (
    select min(cast(occurred_at as date)) as first_day, max(cast(occurred_at as date)) as last_day
    from listen
)
select
    m.ring,
    avg(
        case
            when cast(m.occurred_at as date) < p.first_day + 3 or cast(m.occurred_at as date) > p.last_day - 3 then 1.0
            else 0.0
        end
    ) as value
from member_listen as m
cross join period as p
where m.telling and p.last_day >= p.first_day + 19
group by m.ring
order by m.ring;
