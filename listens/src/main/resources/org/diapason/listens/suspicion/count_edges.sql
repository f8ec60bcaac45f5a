select count(*)
from account_recording as e
join shared_recording as s on s.recording = e.recording;
