select listen_id, occurred_at, account_id, recording_id, played_ms, track_ms
from listen
order by listen_id;
