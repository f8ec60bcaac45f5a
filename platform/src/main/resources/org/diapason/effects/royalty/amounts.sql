-- What each payee's listens of each standing come to.
select payee_id, standing, cast(sum(micro) as bigint) as micro
from amount
group by payee_id, standing
order by payee_id, standing;
