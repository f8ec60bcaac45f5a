-- What some of the subscribers listened to: each one's part belongs to that.
create or replace table attended as
select t.pool, t.account, t.payee, t.standing, t.weight, a.amount
from (
    select m.pool, j.account, j.payee, j.standing, count(*) as weight
    from judged j
    join market m on m.market = j.market
    where j.account % {{turns}} = {{turn}} and j.standing in ('counted', 'escrow', 'held', 'unallocated')
    group by m.pool, j.account, j.payee, j.standing) t
join part a on a.pool = t.pool and a.account = t.account;
