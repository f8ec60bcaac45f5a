-- Accounts with a life of their own that play what gains on one and the same evening, some listens apart, and not longer than
-- eight hours. A day begins at midnight or at noon, whichever holds more of them.
with daily as (
    select ring, account, 0 as begins, cast(occurred_at as date) as day, count(*) as listens, sum(played_ms) as played_ms
    from member_listen
    where gains
    group by ring, account, day
    union all
    select
        ring,
        account,
        12 as begins,
        cast(occurred_at + interval 12 hour as date) as day,
        count(*) as listens,
        sum(played_ms) as played_ms
    from member_listen
    where gains
    group by ring, account, day
),
whole as (
    select ring, account, count(*) as listens
    from member_listen
    where gains
    group by ring, account
),
evening as (
    select d.ring, d.begins, d.day, count(*) as guests
    from daily as d
    join whole as w on w.ring = d.ring and w.account = d.account
    join own_life as o on o.ring = d.ring and o.account = d.account
    where o.at_home and o.elsewhere and d.listens * 5 >= w.listens * 4 and d.played_ms <= 8 * 3600000
    group by d.ring, d.begins, d.day
)
select e.ring, max(e.guests) / cast(w.accounts as double) as value
from evening as e
join (select ring, count(*) as accounts from whole group by ring) as w on w.ring = e.ring
group by e.ring, w.accounts
order by e.ring;
