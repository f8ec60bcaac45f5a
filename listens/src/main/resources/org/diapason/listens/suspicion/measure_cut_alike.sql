-- Listens that count, end well before their track and last the same five seconds, more or less.
with cut as (
    select ring, played_ms // 5000 as length, count(*) as listens
    from member_listen
    where telling and played_ms >= 30000 and played_ms * 10 < track_ms * 9
    group by ring, length
),
whole as (
    select ring, count(*) as listens
    from member_listen
    where telling
    group by ring
)
select w.ring, coalesce(max(c.listens), 0) / cast(w.listens as double) as value
from whole as w
left join cut as c on c.ring = w.ring
group by w.ring, w.listens
order by w.ring;
