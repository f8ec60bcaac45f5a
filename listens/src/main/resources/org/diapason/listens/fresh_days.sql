select cast(cast(occurred_at as date) as varchar) as date, count(*) as listens
from fresh
group by date
order by date;
