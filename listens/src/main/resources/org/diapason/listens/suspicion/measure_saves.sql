-- Listens that led to a save.
select ring, avg(case when saved then 1.0 else 0.0 end) as value
from member_listen
where telling
group by ring
order by ring;
