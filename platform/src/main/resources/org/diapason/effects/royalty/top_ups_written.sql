-- Every promise that was worked out, beside what the pool gave.
select p.payee_id, m.territory, m.plan, t.listens, t.micro as pool_micro, t.share_micro, t.listens_micro,
       t.subscribers_micro, t.top_up_micro
from top_up t
join payee p on p.payee = t.payee
join market m on m.market = t.market
order by p.payee_id, m.territory, m.plan;
