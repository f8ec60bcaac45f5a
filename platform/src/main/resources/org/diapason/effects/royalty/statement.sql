-- The account by payee and standing; what contracts add stands beside what is counted.
select p.payee_id, cast(s.standing as varchar) as standing, cast(sum(s.listens) as bigint) as listens,
       cast(sum(s.micro) as bigint) as amount_micro, cast(sum(s.top_up_micro) as bigint) as top_up_micro
from (
    select payee, standing, listens, 0 as micro, 0 as top_up_micro from entry
    union all
    select payee, standing, 0, micro, 0 from amount
    union all
    select payee, 'counted', 0, 0, top_up_micro from top_up) s
join payee p on p.payee = s.payee
group by p.payee_id, s.standing
order by p.payee_id, s.standing;
