-- Which accounts listened in which pool; whether any listen of theirs has a share, and whether one was excluded.
create table audience as
select m.pool, j.account,
       bool_or(j.standing in ('counted', 'escrow', 'held', 'unallocated')) as heard,
       bool_or(j.standing = 'excluded') as excluded
from judged j
join market m on m.market = j.market
where m.pool is not null
group by m.pool, j.account;
