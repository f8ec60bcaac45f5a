select account, listens, recordings, full_days, overfull_days, short_listens, short_recordings
from account
order by account;
