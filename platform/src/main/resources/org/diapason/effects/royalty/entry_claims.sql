-- What a payee gets in a territory and plan is shared among its recordings there, by the weight of their listens.
create view entry_claim as
select e.*, c.micro as amount
from entry e
join cell c on c.pool = e.pool and c.market = e.market and c.payee = e.payee and c.standing = e.standing;
