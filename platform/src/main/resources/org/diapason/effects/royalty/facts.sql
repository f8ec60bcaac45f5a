-- What the account follows from, beside listens and decisions. Texts are numbered in their order, so that what is
-- ordered by number is ordered by text.
create type standing as enum ('counted', 'escrow', 'excluded', 'held', 'too_short', 'unallocated');

create table pool as
select cast(place as integer) as pool, territory, plan, cast(amount_micro as bigint) as amount,
       cast(revenue_micro as bigint) as revenue, cast(nullif(subscribers, '') as bigint) as subscribers
from read_csv({{pools}}, header = true, all_varchar = true, delim = ',', quote = '"', nullstr = '\N');

create table term_file as
select payee_id, territory, cast(share_millionths as bigint) as share_millionths,
       cast(listen_micro as bigint) as listen_micro, cast(subscriber_micro as bigint) as subscriber_micro
from read_csv({{terms}}, header = true, all_varchar = true, delim = ',', quote = '"', nullstr = '\N');

create table span as
select cast(place as bigint) as place, recording_id, payee_id, territory,
       cast(valid_from as date) as valid_from, cast(valid_to as date) as valid_to
from read_csv({{payees}}, header = true, all_varchar = true, delim = ',', quote = '"', nullstr = '\N');

create table artist_file as
select recording_id, artist_id
from read_csv({{artists}}, header = true, all_varchar = true, delim = ',', quote = '"', nullstr = '\N');

-- Number 0 is nobody.
create table payee as
select 0 as payee, '' as payee_id
union all
select cast(row_number() over (order by payee_id) as integer), payee_id
from (select distinct payee_id from span);
