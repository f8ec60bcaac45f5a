-- Honest accounts by look-alike, and what was said of them.
select
    case when t.part = '' then 'people' else t.part end as group_name,
    count(*) as accounts,
    count(*) filter (where s.role = 'perpetrator') as accused,
    count(*) filter (where s.role = 'taken_over') as victims,
    count(*) filter (where 2 * c.place <= (select count(*) + 1 from suspected_case)) as top_half
from truth_account as t
left join suspected_account as s on s.account_id = t.account_id
left join suspected_case as c on c.id = s.case_id
where t.role = 'honest'
group by group_name
order by group_name;
