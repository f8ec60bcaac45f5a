-- Every listen of a ring's accounts, and of a fixed sample of the others for comparison (ring -1). What gains is telling,
-- of the others all listens are.
create table peer as
select account
from account_number
where account % greatest(1, (select cast(floor(count(*) / 2000.0) as bigint) from account_number)) = 0
    and account not in (select account from member);

create table seen as
select m.ring, m.account, g.recording is not null as gains, g.recording is not null or m.ring < 0 as telling, l.*
from listen as l
join account_number as a on a.account_id = l.account_id
join (
    select ring, account from member
    union all
    select -1 as ring, account from peer
) as m on m.account = a.account
join recording_number as r on r.recording_id = l.recording_id
left join gain as g on g.ring = m.ring and g.recording = r.recording;

-- An account's way is what it listens on or from: the first that is known of device, network, country; else the hour. A way
-- that has less than one in fifty of its other listens is foreign to it.
create table way as
select
    ring,
    account,
    way,
    count(*) filter (where gains) as gains,
    count(*) filter (where not gains) as others,
    min(day) filter (where gains) as first_day,
    max(day) filter (where gains) as last_day
from (select ring, account, gains, cast({{way}} as varchar) as way, cast(occurred_at as date) as day from seen)
group by ring, account, way;

-- Accounts that listen to much else, and to what gains in foreign ways only, so many days apart at least, were taken over:
-- their owners are victims.
create table part as
select
    ring,
    account,
    sum(others) >= 20
    and sum(gains) >= 5
    and coalesce(sum(gains) filter (where foreign_way), 0) * 10 >= sum(gains) * 9
    and max(last_day) - min(first_day) >= {{days_apart}} as taken_over
from (
    select *, others * 50 < sum(others) over (partition by ring, account) as foreign_way from way
)
where ring >= 0
group by ring, account;

create table member_listen as
select s.*, coalesce(s.gains or not p.taken_over, false) as suspected, coalesce(p.taken_over, false) as taken_over
from seen as s
left join part as p on p.ring = s.ring and p.account = s.account;

-- At home is an account that is sixty days old and shares its network with four of the others at most, as far as that is known.
-- It has a life elsewhere if it was not taken over, and plays twenty times and on three days what does not gain.
create table own_life as
with crowded as (
    select ring, network_id
    from member_listen
    where gains and network_id is not null
    group by ring, network_id
    having count(distinct account) > 5
)
select
    m.ring,
    m.account,
    coalesce(date_diff('day', min(m.account_created_at), min(m.occurred_at)), 60) >= 60
    and count(*) filter (where m.gains and c.ring is not null) * 2 < count(*) filter (where m.gains) as at_home,
    not bool_or(m.taken_over)
    and count(*) filter (where not m.gains) >= 20
    and count(distinct cast(m.occurred_at as date)) filter (where not m.gains) >= 3 as elsewhere
from member_listen as m
left join crowded as c on c.ring = m.ring and c.network_id = m.network_id
where m.ring >= 0
group by m.ring, m.account;

drop table seen;
