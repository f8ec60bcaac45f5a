select a.account_id, p.taken_over
from part as p
join account_number as a on a.account = p.account
where p.ring = {{ring}}
order by a.account_id;
