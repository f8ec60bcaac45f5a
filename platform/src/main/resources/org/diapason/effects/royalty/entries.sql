-- The month's aggregates, and the pool that each is paid from.
create table entry as
select m.pool, h.*
from (
    select market, recording, payee, standing, decision, count(*) as listens, cast(sum(weight) as bigint) as weight
    from weighed
    group by market, recording, payee, standing, decision) h
join market m on m.market = h.market;
