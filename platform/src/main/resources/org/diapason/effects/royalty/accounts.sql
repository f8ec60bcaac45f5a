-- The accounts that listened, where it matters whose listen is whose.
create table account as
select cast(row_number() over (order by account_id) as integer) as account, account_id
from (select distinct account_id from listen);
