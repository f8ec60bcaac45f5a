-- What a payee gets from a pool is shared among its recordings there, by the weight of their listens.
create view entry_claim as
select e.*, a.micro as amount
from entry e
join amount a on a.pool = e.pool and a.payee_id = e.payee_id and a.standing = e.standing
where e.standing in ('counted', 'escrow', 'held');
