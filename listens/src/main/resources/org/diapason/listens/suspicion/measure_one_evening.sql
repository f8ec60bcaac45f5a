-- Accounts with a life of their own that play what gains on one day, some listens apart, and not longer than an evening of
-- eight hours. A day begins at midnight or at noon, whichever holds more of it.
with daily as (
    select ring, account, cast(occurred_at as date) as day, count(*) as listens, sum(played_ms) as played_ms
    from member_listen
    where gains
    group by ring, account, day
    union all
    select
        ring,
        account,
        cast(occurred_at + interval 12 hour as date) as day,
        count(*) as listens,
        sum(played_ms) as played_ms
    from member_listen
    where gains
    group by ring, account, day
),
busiest as (
    select ring, account, max(listens) as busiest, sum(listens) / 2 as listens, max(played_ms) as played_ms
    from daily
    group by ring, account
)
select
    b.ring,
    avg(
        case
            when o.at_home and o.elsewhere and b.busiest * 5 >= b.listens * 4 and b.played_ms <= 8 * 3600000 then 1.0
            else 0.0
        end
    ) as value
from busiest as b
join own_life as o on o.ring = b.ring and o.account = b.account
group by b.ring
order by b.ring;
