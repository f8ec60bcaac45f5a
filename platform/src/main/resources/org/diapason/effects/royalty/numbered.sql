-- Recordings that were heard, and the territories and plans in which: of the pools that cover one the nearest pays.
create table recording as
select cast(row_number() over (order by recording_id) as integer) as recording, recording_id
from (select distinct recording_id from listen);

create table market as
select cast(row_number() over (order by h.territory, h.plan) as integer) as market, h.territory, h.plan,
       arg_min(p.pool, case when p.territory = '' then 2 else 0 end + case when p.plan = '' then 1 else 0 end) as pool
from (select distinct territory, plan from listen) h
left join pool p on p.territory in ('', h.territory) and p.plan in ('', h.plan)
group by h.territory, h.plan;

-- Recordings that pay one payee everywhere and all month long.
create table payee_always as
select r.recording, min(p.payee) as payee
from span s
join recording r on r.recording_id = s.recording_id
join payee p on p.payee_id = s.payee_id
group by r.recording
having count(*) = 1 and min(s.territory) = '' and min(s.valid_from) <= {{first_day}} and min(s.valid_to) >= {{last_day}};

-- The others, day by day: of the spans that cover a day the last one counts; '' is everywhere.
create table payee_by_day as
select r.recording, s.territory, cast(d.day as date) as day, arg_max(p.payee, s.place) as payee
from span s
join recording r on r.recording_id = s.recording_id
join payee p on p.payee_id = s.payee_id
join generate_series(cast({{first_day}} as timestamp), cast({{last_day}} as timestamp), interval 1 day) as d (day)
    on d.day between s.valid_from and s.valid_to
where r.recording not in (select recording from payee_always)
group by r.recording, s.territory, cast(d.day as date);
