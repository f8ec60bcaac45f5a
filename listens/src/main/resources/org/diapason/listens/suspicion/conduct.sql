-- Each ring: its suspected listens, how many of them count, and when it played what gains.
select
    ring,
    count(*) filter (where suspected) as listens,
    count(*) filter (where suspected and played_ms >= 30000) as counted,
    coalesce(epoch(min(occurred_at) filter (where gains)), 0) as first_second,
    coalesce(epoch(max(occurred_at) filter (where gains)), 0) as last_second
from member_listen
where ring >= 0
group by ring
order by ring;
