-- Accounts that were taken over.
select ring, avg(case when taken_over then 1.0 else 0.0 end) as value
from part
group by ring
order by ring;
