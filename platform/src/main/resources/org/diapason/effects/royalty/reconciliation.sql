-- Raw = reported + in escrow + held + unallocated + excluded + too short, by territory, plan and payee.
select e.territory, e.plan, e.payee_id,
       cast(sum(e.listens) as bigint) as raw,
       cast(coalesce(sum(e.listens) filter (e.standing = 'counted'), 0) as bigint) as reported,
       cast(coalesce(sum(e.listens) filter (e.standing = 'escrow'), 0) as bigint) as escrow,
       cast(coalesce(sum(e.listens) filter (e.standing = 'held'), 0) as bigint) as held,
       cast(coalesce(sum(e.listens) filter (e.standing = 'unallocated'), 0) as bigint) as unallocated,
       cast(coalesce(sum(e.listens) filter (e.standing = 'excluded'), 0) as bigint) as excluded,
       cast(coalesce(sum(e.listens) filter (e.standing = 'too_short'), 0) as bigint) as too_short,
       cast(coalesce(sum(e.amount_micro) filter (e.standing = 'counted'), 0) as bigint) as amount_micro
from {{aggregates}} e
group by e.territory, e.plan, e.payee_id
order by e.territory, e.plan, e.payee_id;
