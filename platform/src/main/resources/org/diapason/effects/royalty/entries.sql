-- The month's aggregates, and the pool that each is paid from: the nearest that covers its territory and plan.
create table heard as
select territory, plan, recording_id, payee_id, standing, decision_id,
       count(*) as listens, cast(sum(weight) as bigint) as weight
from weighed
group by territory, plan, recording_id, payee_id, standing, decision_id;

create table market as
select h.territory, h.plan,
       arg_min(p.pool, case when p.territory = '' then 2 else 0 end + case when p.plan = '' then 1 else 0 end) as pool
from (select distinct territory, plan from heard) h
join pool p on p.territory in ('', h.territory) and p.plan in ('', h.plan)
group by h.territory, h.plan;

create table entry as
select m.pool, h.*
from heard h
left join market m on m.territory = h.territory and m.plan = h.plan;

drop table heard;
