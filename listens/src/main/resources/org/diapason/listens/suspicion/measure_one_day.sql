-- Listens on the busiest day.
with daily as (
    select ring, cast(occurred_at as date) as day, count(*) as listens
    from member_listen
    where telling
    group by ring, day
)
select ring, max(listens) / sum(listens) as value
from daily
group by ring
order by ring;
