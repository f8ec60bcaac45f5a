-- Every listen of a ring's accounts, and of a fixed sample of the others for comparison (ring -1).
create table peer as
select account
from account_number
where account % greatest(1, (select cast(floor(count(*) / 2000.0) as bigint) from account_number)) = 0
    and account not in (select account from member);

create table member_listen as
select m.ring, m.account, g.recording is not null as gains, l.*
from listen as l
join account_number as a on a.account_id = l.account_id
join (
    select ring, account from member
    union all
    select -1 as ring, account from peer
) as m on m.account = a.account
join recording_number as r on r.recording_id = l.recording_id
left join gain as g on g.ring = m.ring and g.recording = r.recording;
