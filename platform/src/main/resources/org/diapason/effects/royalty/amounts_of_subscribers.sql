-- What the subscribers' parts come to, and what of the pool no listen speaks for.
create table amount as
select pool, payee, standing, cast(sum(micro) as bigint) as micro
from (
    select pool, payee, standing, micro from followed_money
    union all
    select p.pool, 0, 'unallocated', p.amount - coalesce(f.micro, 0)
    from pool p
    left join (select pool, sum(micro) as micro from followed_money group by pool) f on f.pool = p.pool
    where p.amount > coalesce(f.micro, 0))
group by pool, payee, standing;
