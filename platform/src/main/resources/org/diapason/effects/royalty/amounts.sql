-- What each payee's listens of each standing come to.
select p.payee_id, cast(a.standing as varchar) as standing, cast(sum(a.micro) as bigint) as micro
from amount a
join payee p on p.payee = a.payee
group by p.payee_id, a.standing
order by p.payee_id, a.standing;
