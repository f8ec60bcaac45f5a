-- Each listen with its payee and its standing, in numbers.
create table judged as
select {{account}} as account, r.recording, m.market,
       coalesce(here.payee, everywhere.payee, always.payee, 0) as payee,
       cast(case
           when l.played_ms < {{shortest}} then 'too_short'
           when d.standing is not null then d.standing
           when coalesce(here.payee, everywhere.payee, always.payee) is null then 'unallocated'
           else 'counted'
       end as standing) as standing,
       case when l.played_ms < {{shortest}} then 0 else coalesce(d.decision, 0) end as decision,
       l.context in ('search', 'library', 'album') as sought
from listen l
join recording r on r.recording_id = l.recording_id
join market m on m.territory = l.territory and m.plan = l.plan
left join payee_always always on always.recording = r.recording
left join payee_by_day here
    on here.recording = r.recording and here.territory = l.territory and here.day = l.day
left join payee_by_day everywhere
    on everywhere.recording = r.recording and everywhere.territory = '' and everywhere.day = l.day
left join decided d on d.listen_id = l.listen_id
{{accounts}};
