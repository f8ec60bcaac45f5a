-- What contracts promise, where a payee is paid in a territory and plan: of the terms for it that of the territory goes
-- before one that holds everywhere. The highest promise counts, and what it is above the pool is a top-up.
create table term as
select m.market, p.payee,
       arg_min(t.share_millionths, t.place) as share_millionths,
       arg_min(t.listen_micro, t.place) as listen_micro,
       arg_min(t.subscriber_micro, t.place) as subscriber_micro
from market m
join (select *, case when territory = '' then 2 else 1 end as place from term_file) t on t.territory in ('', m.territory)
join payee p on p.payee_id = t.payee_id
group by m.market, p.payee;

create table top_up as
select *, greatest(share_micro, listens_micro, subscribers_micro, micro) - micro as top_up_micro
from (
    select c.market, c.payee, c.listens, c.micro,
           case when p.amount = 0 then 0
                else cast(cast(c.micro as hugeint) * p.revenue * t.share_millionths // (cast(1000000 as hugeint) * p.amount)
                    as bigint) end as share_micro,
           c.listens * t.listen_micro as listens_micro,
           cast(cast(t.subscriber_micro as hugeint) * c.listens
               * greatest(coalesce(p.subscribers, 0), u.subscribers) // a.listens as bigint) as subscribers_micro
    from cell c
    join term t on t.market = c.market and t.payee = c.payee
    join pool p on p.pool = c.pool
    join (
        select pool, sum(listens) as listens
        from entry
        where standing in ('counted', 'escrow', 'held', 'unallocated')
        group by pool) a on a.pool = c.pool
    join (select pool, count(*) as subscribers from audience group by pool) u on u.pool = c.pool
    where c.standing = 'counted');
