-- How often accounts with a life of their own play a recording again, in the mean, as far as they end before thirty seconds
-- as often as the peers do. An account without such a life counts as if it never came back.
with listener as (
    select
        ring,
        account,
        count(*) as listens,
        count(distinct recording_id) as recordings,
        count(*) filter (where played_ms < 30000) as stopped
    from member_listen
    where telling
    group by ring, account
),
whole as (
    select ring, sum(stopped) / sum(listens) as stopped
    from listener
    group by ring
)
select
    l.ring,
    avg(case when o.elsewhere and o.at_home then l.listens / l.recordings else 0 end)
    * least(1, max(w.stopped) / (select stopped from whole where ring < 0 and stopped > 0)) as value
from listener as l
join own_life as o on o.ring = l.ring and o.account = l.account
join whole as w on w.ring = l.ring
group by l.ring
order by l.ring;
