-- A pool belongs in equal parts to its subscribers, and each one's part to what that one listened to.
create table attention as
select m.pool, j.account_id, j.payee_id, j.standing, count(*) as listens
from judged j
join market m on m.territory = j.territory and m.plan = j.plan
group by m.pool, j.account_id, j.payee_id, j.standing;

-- An account all of whose listens are excluded for good is no subscriber: its part goes to the others. One with no
-- listen that counts stays: its part is unallocated.
create table subscriber as
select pool, account_id, heard, row_number() over (partition by pool order by account_id) as place
from (
    select pool, account_id,
           bool_or(standing in ('counted', 'escrow', 'held', 'unallocated')) as heard,
           bool_or(standing = 'excluded') as excluded
    from attention
    group by pool, account_id)
where heard or not excluded;

-- Those that the service counts beside the accounts that listened come last, and their parts are unallocated.
create table divided as
select p.pool, p.amount,
       greatest(coalesce(p.subscribers, 0), coalesce(a.seen, 0)) - coalesce(a.seen, 0) + coalesce(s.staying, 0) as parts
from pool p
left join (select pool, count(distinct account_id) as seen from attention group by pool) a on a.pool = p.pool
left join (select pool, count(*) as staying from subscriber group by pool) s on s.pool = p.pool;

create table part as
select s.pool, s.account_id, s.heard,
       d.amount // d.parts + case when s.place <= d.amount % d.parts then 1 else 0 end as amount
from subscriber s
join divided d on d.pool = s.pool;

create table attended as
select t.pool, t.account_id, t.payee_id, t.standing, t.listens as weight, a.amount
from attention t
join part a on a.pool = t.pool and a.account_id = t.account_id
where t.standing in ('counted', 'escrow', 'held', 'unallocated');

drop table attention;
