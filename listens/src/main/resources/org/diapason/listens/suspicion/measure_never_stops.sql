-- Listens that end before thirty seconds.
select ring, avg(case when played_ms < 30000 then 1.0 else 0.0 end) as value
from member_listen
where telling
group by ring
order by ring;
