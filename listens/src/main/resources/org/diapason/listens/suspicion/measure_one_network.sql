-- Accounts at the most shared network.
with shared as (
    select ring, network_id as place, count(distinct account) as accounts
    from member_listen
    where telling and network_id is not null
    group by ring, place
),
whole as (
    select ring, count(distinct account) as accounts
    from member_listen
    where telling
    group by ring
)
select s.ring, cast(max(s.accounts) as double) / w.accounts as value
from shared as s
join whole as w on w.ring = s.ring
group by s.ring, w.accounts
order by s.ring;
