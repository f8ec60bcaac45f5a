-- Accounts that play what gains as sleepers play noise: on five days or more, three to twelve hours a day, hardly ever outside
-- one stretch of ten hours (it may pass midnight, so the hours are laid out twice), each at home, as own_life has it.
with hits as (
    select ring, account, hour(occurred_at) as hour, count(*) as hits
    from member_listen
    where gains
    group by ring, account, hour
),
stretch as (
    select
        ring,
        account,
        sum(hits) over (partition by ring, account order by hour range between current row and 9 following) as hits
    from (
        select ring, account, hour, hits from hits
        union all
        select ring, account, hour + 24 as hour, hits from hits
    )
),
best as (
    select ring, account, max(hits) as hits
    from stretch
    group by ring, account
),
whole as (
    select
        ring,
        account,
        count(*) as listens,
        sum(played_ms) as played_ms,
        count(distinct cast(occurred_at - interval 12 hour as date)) as days
    from member_listen
    where gains
    group by ring, account
)
select
    w.ring,
    avg(
        case
            when b.hits * 100 >= w.listens * 98
                and w.days >= 5
                and o.at_home
                and w.played_ms between w.days * 3 * 3600000 and w.days * 12 * 3600000
            then 1.0
            else 0.0
        end
    ) as value
from whole as w
join best as b on b.ring = w.ring and b.account = w.account
join own_life as o on o.ring = w.ring and o.account = w.account
group by w.ring
order by w.ring;
