-- The account by payee and standing.
select coalesce(e.payee_id, a.payee_id) as payee_id, coalesce(e.standing, a.standing) as standing,
       coalesce(e.listens, 0) as listens, coalesce(a.micro, 0) as amount_micro
from (
    select payee_id, standing, cast(sum(listens) as bigint) as listens
    from entry
    group by payee_id, standing) e
full join (
    select payee_id, standing, cast(sum(micro) as bigint) as micro
    from amount
    group by payee_id, standing) a on a.payee_id = e.payee_id and a.standing = e.standing
order by 1, 2;
