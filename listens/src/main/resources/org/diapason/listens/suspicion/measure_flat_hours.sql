-- Listens in the quietest six hours of the day on end. They may pass midnight, so the hours are laid out twice.
with hits as (
    select h.ring, d.hour, count(l.ring) as hits
    from (select distinct ring from member_listen) as h
    cross join (select unnest(range(24)) as hour) as d
    left join member_listen as l on l.ring = h.ring and hour(l.occurred_at) = d.hour and l.telling
    group by h.ring, d.hour
),
stretch as (
    select
        ring,
        hour,
        sum(hits) over (partition by ring order by hour rows between current row and 5 following) as hits
    from (
        select ring, hour, hits from hits
        union all
        select ring, hour + 24 as hour, hits from hits
    )
),
whole as (
    select ring, sum(hits) as hits
    from hits
    group by ring
)
select s.ring, min(s.hits) / w.hits as value
from stretch as s
join whole as w on w.ring = s.ring
where s.hour < 24 and w.hits > 0
group by s.ring, w.hits
order by s.ring;
