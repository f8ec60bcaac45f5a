select a.account_id
from member as m
join account_number as a on a.account = m.account
where m.ring = {{ring}}
order by a.account_id;
