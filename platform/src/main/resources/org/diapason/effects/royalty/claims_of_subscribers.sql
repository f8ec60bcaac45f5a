-- A pool belongs in equal parts to its subscribers. An account all of whose listens are excluded for good is no
-- subscriber: its part goes to the others. One with no listen that counts stays: its part is unallocated.
create table subscriber as
select pool, account, row_number() over (partition by pool order by account) as place
from audience
where heard or not excluded;

-- Those that the service counts beside the accounts that listened come last, and their parts are unallocated.
create table divided as
select p.pool, p.amount,
       greatest(coalesce(p.subscribers, 0), coalesce(a.seen, 0)) - coalesce(a.seen, 0) + coalesce(s.staying, 0) as parts
from pool p
left join (select pool, count(*) as seen from audience group by pool) a on a.pool = p.pool
left join (select pool, count(*) as staying from subscriber group by pool) s on s.pool = p.pool;

create table part as
select s.pool, s.account, d.amount // d.parts + case when s.place <= d.amount % d.parts then 1 else 0 end as amount
from subscriber s
join divided d on d.pool = s.pool;

create table followed_money (pool integer, payee integer, standing standing, micro bigint);
