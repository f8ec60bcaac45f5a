-- Some accounts, drawn by the hash of their names, and of what they play the recordings that most of them do.
with listened as (
    {{listens}}
),
account as (
    select account_id, row_number() over (order by md5(account_id), account_id) - 1 as place
    from (select distinct account_id from listened)
    qualify place < {{nodes}}
),
tie as (
    select distinct a.place as account, l.recording_id
    from listened as l
    join account as a on a.account_id = l.account_id
),
recording as (
    select recording_id, row_number() over (order by count(*) desc, md5(recording_id), recording_id) - 1 as place
    from tie
    group by recording_id
    qualify place < {{nodes}}
)
select t.account, r.place as recording
from tie as t
join recording as r on r.recording_id = t.recording_id
order by t.account, r.place;
