-- How many listens of each payee have each standing, and by which decision.
select p.payee_id, cast(e.standing as varchar) as standing, d.decision_id, e.listens
from (
    select payee, standing, decision, cast(sum(listens) as bigint) as listens
    from entry
    group by payee, standing, decision) e
join payee p on p.payee = e.payee
join decision d on d.decision = e.decision
order by p.payee_id, e.standing, d.decision_id;
