select a.account_id, c.case_id, 'perpetrator' as role, c.score
from member as m
join suspected_case as c on c.ring = m.ring
join account_number as a on a.account = m.account
order by a.account_id;
