-- What a payee gets from a pool is shared among the territories and plans where it was heard, by the weight of its
-- listens there.
create view cell_claim as
select c.*, a.micro as amount
from (
    select pool, market, payee, standing, cast(sum(listens) as bigint) as listens, cast(sum(weight) as bigint) as weight
    from entry
    where standing in ('counted', 'escrow', 'held')
    group by pool, market, payee, standing) c
join amount a on a.pool = c.pool and a.payee = c.payee and a.standing = c.standing;
