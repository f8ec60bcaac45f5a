-- Of each ring, the accounts at its most shared network, device and household, and of its busiest week of sign-ups.
select ring, 'network' as kind, max(accounts) as accounts
from (
    select ring, network_id, count(distinct account) as accounts
    from member_listen
    where network_id is not null
    group by ring, network_id
)
group by ring
union all
select ring, 'device' as kind, max(accounts) as accounts
from (
    select ring, device_id, count(distinct account) as accounts
    from member_listen
    where device_id is not null
    group by ring, device_id
)
group by ring
union all
select ring, 'signup_week' as kind, max(accounts) as accounts
from (
    select ring, date_trunc('week', account_created_at) as week, count(distinct account) as accounts
    from member_listen
    where account_created_at is not null
    group by ring, week
)
group by ring
order by ring, kind;
