-- How many listens of each payee have each standing, and by which decision.
select payee_id, standing, decision_id, cast(sum(listens) as bigint) as listens
from entry
group by payee_id, standing, decision_id
order by payee_id, standing, decision_id;
