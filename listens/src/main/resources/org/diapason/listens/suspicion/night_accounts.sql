-- Accounts of each ring that listen on at least five days and hardly ever outside one stretch of ten hours of the day. A
-- stretch may pass midnight, so the hours are laid out twice.
with hits as (
    select ring, account, hour(occurred_at) as hour, count(*) as hits
    from member_listen
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
    select ring, account, count(*) as listens, count(distinct cast(occurred_at as date)) as days
    from member_listen
    group by ring, account
)
select w.ring, count(*) filter (where b.hits * 100 >= w.listens * 98 and w.days >= 5) as accounts
from whole as w
join best as b on b.ring = w.ring and b.account = w.account
group by w.ring
order by w.ring;
