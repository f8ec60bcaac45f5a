select a.account_id, c.case_id, case when p.taken_over then 'taken_over' else 'perpetrator' end as role, c.score
from part as p
join suspected_case as c on c.ring = p.ring
join account_number as a on a.account = p.account
order by a.account_id;
