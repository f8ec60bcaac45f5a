-- Accounts that play what gains as sleepers play noise: on five days or more, three to twelve hours a day, hardly ever outside
-- one stretch of ten hours (it may pass midnight, so the hours are laid out twice), each at home, none new: as far as known,
-- sixty days old and at a network with four of the others at most.
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
crowded as (
    select ring, network_id
    from member_listen
    where gains and network_id is not null
    group by ring, network_id
    having count(distinct account) > 5
),
whole as (
    select
        m.ring,
        m.account,
        count(*) as listens,
        sum(played_ms) as played_ms,
        count(distinct cast(occurred_at - interval 12 hour as date)) as days,
        count(c.ring) as crowded,
        date_diff('day', min(account_created_at), min(occurred_at)) as age_days
    from member_listen as m
    left join crowded as c on c.ring = m.ring and c.network_id = m.network_id
    where m.gains
    group by m.ring, m.account
)
select
    w.ring,
    avg(
        case
            when b.hits * 100 >= w.listens * 98
                and w.days >= 5
                and w.crowded * 2 < w.listens
                and coalesce(w.age_days, 60) >= 60
                and w.played_ms between w.days * 3 * 3600000 and w.days * 12 * 3600000
            then 1.0
            else 0.0
        end
    ) as value
from whole as w
join best as b on b.ring = w.ring and b.account = w.account
group by w.ring
order by w.ring;
