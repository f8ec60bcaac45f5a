-- Listens on the first three and the last three days, of a table of twenty days and more: as many as both ends have.
with period as (
    select min(cast(occurred_at as date)) as first_day, max(cast(occurred_at as date)) as last_day
    from listen
),
ends as (
    select
        m.ring,
        avg(case when cast(m.occurred_at as date) < p.first_day + 3 then 1.0 else 0.0 end) as first_days,
        avg(case when cast(m.occurred_at as date) > p.last_day - 3 then 1.0 else 0.0 end) as last_days
    from member_listen as m
    cross join period as p
    where m.telling and p.last_day >= p.first_day + 19
    group by m.ring
)
select ring, 2 * least(first_days, last_days) as value
from ends
order by ring;
