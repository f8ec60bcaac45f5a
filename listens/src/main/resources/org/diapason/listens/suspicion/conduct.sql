-- How the accounts of each ring listen.
select
    ring,
    count(*) as listens,
    count(*) filter (where played_ms >= 30000) as counted,
    count(distinct account) as accounts,
    count(*) filter (where played_ms < 30000) as stopped,
    count(*) filter (where saved) as saved,
    coalesce(epoch(min(occurred_at) filter (where gains)), 0) as first_second,
    coalesce(epoch(max(occurred_at) filter (where gains)), 0) as last_second
from member_listen
group by ring
order by ring;
