-- A pool belongs to the listens made in it, by their weight. Where nobody listened it is unallocated.
create table claim as
select e.pool, e.payee, e.standing, sum(e.weight) as weight, p.amount
from entry e
join pool p on p.pool = e.pool
where e.standing in ('counted', 'escrow', 'held', 'unallocated')
group by e.pool, e.payee, e.standing, p.amount;

insert into claim
select pool, 0, 'unallocated', 1, amount
from pool
where pool not in (select pool from claim);
