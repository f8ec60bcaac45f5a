-- What each payee gets above the pools.
select p.payee_id, cast(sum(t.top_up_micro) as bigint) as micro
from top_up t
join payee p on p.payee = t.payee
group by p.payee_id
having sum(t.top_up_micro) > 0
order by p.payee_id;
