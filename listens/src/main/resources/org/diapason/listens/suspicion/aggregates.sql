-- An account on a day: how many listens, how much sound.
create table account_day as
select account, day, count(*) as listens, sum(cast(played_ms as bigint)) as played_ms
from play
group by account, day;

-- An account and a recording: how many listens, how many of them just past the thirty seconds that count.
create table account_recording as
select
    account,
    recording,
    count(*) as listens,
    count(*) filter (where short) as short_listens
from play
group by account, recording;

-- An account: its listens, the days with more sound than a day can hold, and its short loops.
create table account as
select
    l.account,
    l.listens,
    l.recordings,
    d.days,
    d.full_days,
    d.overfull_days,
    l.short_listens,
    l.short_recordings
from (
    select
        account,
        sum(listens) as listens,
        count(*) as recordings,
        sum(short_listens) as short_listens,
        count(*) filter (where short_listens > 0) as short_recordings
    from account_recording
    group by account
) as l
join (
    select
        account,
        count(*) as days,
        count(*) filter (where played_ms >= 20 * 3600000) as full_days,
        count(*) filter (where played_ms > 24 * 3600000) as overfull_days
    from account_day
    group by account
) as d on d.account = l.account;

-- A recording with one account tells nothing about who else listens to it.
create table shared_recording as
select recording, count(*) as accounts, sum(listens) as listens
from account_recording
group by recording
having count(*) >= 2;
