-- A listen weighs a million; less where its account has more listens than the cap, so that together they weigh as
-- much as the cap; twice as much when its artist has a following, twice as much again when it was sought.
create table artist_of as
select r.recording, cast(dense_rank() over (order by a.artist_id) as integer) as artist
from artist_file a
join recording r on r.recording_id = a.recording_id;

create table habit as
select account, count(*) as listens
from judged
where standing in ('counted', 'escrow', 'held', 'unallocated')
group by account;

create table followed as
select artist
from (
    select a.artist, j.account, count(*) as listens
    from judged j
    join artist_of a on a.recording = j.recording
    where j.standing in ('counted', 'unallocated')
    group by a.artist, j.account)
group by artist
having sum(listens) >= {{boost_listens}} and count(*) >= {{boost_listeners}};

create view weighed as
select j.*,
       1000000 * least(h.listens, {{cap}}) // h.listens
           * case when f.artist is null then 1 else 2 end
           * case when j.sought then 2 else 1 end as weight
from judged j
left join habit h on h.account = j.account
left join artist_of a on a.recording = j.recording
left join followed f on f.artist = a.artist;
