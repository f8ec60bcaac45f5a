-- What the account follows from, beside listens and decisions.
create table pool as
select cast(place as integer) as pool, territory, plan, cast(amount_micro as bigint) as amount,
       cast(nullif(subscribers, '') as bigint) as subscribers
from read_csv({{pools}}, header = true, all_varchar = true, delim = ',', quote = '"', nullstr = '\N');

create table span as
select cast(place as bigint) as place, recording_id, payee_id, territory,
       cast(valid_from as date) as valid_from, cast(valid_to as date) as valid_to
from read_csv({{payees}}, header = true, all_varchar = true, delim = ',', quote = '"', nullstr = '\N');

create table artist_of as
select recording_id, artist_id
from read_csv({{artists}}, header = true, all_varchar = true, delim = ',', quote = '"', nullstr = '\N');

-- Recordings that pay one payee everywhere and all month long.
create table payee_always as
select recording_id, min(payee_id) as payee_id
from span
group by recording_id
having count(*) = 1 and min(territory) = '' and min(valid_from) <= {{first_day}} and min(valid_to) >= {{last_day}};

-- The others, day by day: of the spans that cover a day the last one counts; '' is everywhere.
create table payee_by_day as
select s.recording_id, s.territory, cast(d.day as date) as day, arg_max(s.payee_id, s.place) as payee_id
from span s
join generate_series(cast({{first_day}} as timestamp), cast({{last_day}} as timestamp), interval 1 day) as d (day)
    on d.day between s.valid_from and s.valid_to
where s.recording_id not in (select recording_id from payee_always)
group by s.recording_id, s.territory, cast(d.day as date);
