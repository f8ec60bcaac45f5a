-- Each case and who is in it.
select
    c.id,
    c.score,
    count(*) filter (where t.role = 'honest') as honest,
    count(*) filter (where t.role <> 'honest') as attackers
from suspected_case as c
join suspected_account as s on s.case_id = c.id
join truth_account as t on t.account_id = s.account_id
group by c.id, c.score
order by c.score desc, c.id;
