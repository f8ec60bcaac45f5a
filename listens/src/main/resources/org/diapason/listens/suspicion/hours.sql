-- Listens of each ring by hour of the day.
select ring, hour(occurred_at) as hour, count(*) as listens
from member_listen
group by ring, hour
order by ring, hour;
