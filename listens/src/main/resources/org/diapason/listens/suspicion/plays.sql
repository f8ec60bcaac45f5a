-- Accounts and recordings as numbers in order of their identifiers, and each listen in numbers.
create table account_number as
select account_id, cast(row_number() over (order by account_id) - 1 as integer) as account
from (select distinct account_id from listen);

create table recording_number as
select recording_id, cast(row_number() over (order by recording_id) - 1 as integer) as recording
from (select distinct recording_id from listen);

create table play as
select
    a.account,
    r.recording,
    cast(l.occurred_at as date) as day,
    cast(l.played_ms as integer) as played_ms,
    l.played_ms >= 30000 as counted,
    l.played_ms between 30000 and 36000 and l.track_ms >= 60000 as short
from listen as l
join account_number as a on a.account_id = l.account_id
join recording_number as r on r.recording_id = l.recording_id;
