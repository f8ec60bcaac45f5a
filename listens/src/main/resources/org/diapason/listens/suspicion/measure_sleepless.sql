-- Accounts that play what gains for forty hours on end, never three hours without.
with awake as (
    select
        ring,
        account,
        listen_id,
        occurred_at,
        case
            when occurred_at <= lag(occurred_at) over listening + interval 3 hour then 0
            else 1
        end as wakes
    from member_listen
    where gains
    window listening as (partition by ring, account order by occurred_at, listen_id)
),
stretch as (
    select ring, account, stretch, max(occurred_at) - min(occurred_at) >= interval 40 hour as sleepless
    from (
        select
            ring,
            account,
            occurred_at,
            sum(wakes) over (partition by ring, account order by occurred_at, listen_id) as stretch
        from awake
    )
    group by ring, account, stretch
),
each_account as (
    select ring, account, bool_or(sleepless) as sleepless
    from stretch
    group by ring, account
)
select ring, avg(case when sleepless then 1.0 else 0.0 end) as value
from each_account
group by ring
order by ring;
