-- The median age of the accounts at their first listen here, in days.
select ring, cast(percentile_disc(0.5) within group (order by age_days) as double) as value
from (
    select ring, account, date_diff('day', min(account_created_at), min(occurred_at)) as age_days
    from member_listen
    where account_created_at is not null
    group by ring, account
)
group by ring
order by ring;
