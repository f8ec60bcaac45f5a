-- How many shared recordings each account plays.
select e.account, count(*) as recordings
from account_recording as e
join shared_recording as s on s.recording = e.recording
group by e.account;
