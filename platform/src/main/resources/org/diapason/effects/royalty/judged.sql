-- Each listen with its payee and its standing.
create view judged as
select l.account_id, l.recording_id, l.territory, l.plan, l.context,
       coalesce(here.payee_id, everywhere.payee_id, always.payee_id, '') as payee_id,
       case
           when l.played_ms < {{shortest}} then 'too_short'
           when d.standing is not null then d.standing
           when coalesce(here.payee_id, everywhere.payee_id, always.payee_id) is null then 'unallocated'
           else 'counted'
       end as standing,
       case when l.played_ms < {{shortest}} then '' else coalesce(d.decision_id, '') end as decision_id
from listen l
left join payee_always always on always.recording_id = l.recording_id
left join payee_by_day here
    on here.recording_id = l.recording_id and here.territory = l.territory and here.day = l.day
left join payee_by_day everywhere
    on everywhere.recording_id = l.recording_id and everywhere.territory = '' and everywhere.day = l.day
left join decided d on d.listen_id = l.listen_id;
