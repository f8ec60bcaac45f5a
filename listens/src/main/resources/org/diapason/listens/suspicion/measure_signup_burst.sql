-- Accounts made in the busiest week of sign-ups.
with shared as (
    select ring, date_trunc('week', account_created_at) as place, count(distinct account) as accounts
    from member_listen
    where telling and account_created_at is not null
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
