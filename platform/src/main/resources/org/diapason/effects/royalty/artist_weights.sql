-- A listen weighs a million; less where its account has more listens than the cap, so that together they weigh as
-- much as the cap; twice as much when its artist has a following, twice as much again when it was sought.
create table habit as
select account_id, count(*) as listens
from judged
where standing in ('counted', 'escrow', 'held', 'unallocated')
group by account_id;

create table followed as
select artist_id
from (
    select a.artist_id, j.account_id, count(*) as listens
    from judged j
    join artist_of a on a.recording_id = j.recording_id
    where j.standing in ('counted', 'unallocated')
    group by a.artist_id, j.account_id)
group by artist_id
having sum(listens) >= {{boost_listens}} and count(*) >= {{boost_listeners}};

create view weighed as
select j.*,
       1000000 * least(h.listens, {{cap}}) // h.listens
           * case when f.artist_id is null then 1 else 2 end
           * case when j.context in ('search', 'library', 'album') then 2 else 1 end as weight
from judged j
left join habit h on h.account_id = j.account_id
left join artist_of a on a.recording_id = j.recording_id
left join followed f on f.artist_id = a.artist_id;
