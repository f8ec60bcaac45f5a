-- What was listened to, a file a month and territory, by recording.
select month || '/' || territory as file, recording_id, '' as payee_id, month, territory, plan,
       cast(sum(listens) as bigint) as listens, cast(sum(amount_micro) as bigint) as micro, 0 as top_up_micro
from paid
where recording_id <> ''
group by recording_id, month, territory, plan
order by month desc, territory, recording_id, plan;
