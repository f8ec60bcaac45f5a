-- Listens to a recording by one account, in the mean, as far as they end before thirty seconds as often as the peers' do.
with pair as (
    select ring, account, recording_id, count(*) as listens, count(*) filter (where played_ms < 30000) as stopped
    from member_listen
    where telling
    group by ring, account, recording_id
),
whole as (
    select ring, avg(listens) as repeats, sum(stopped) / sum(listens) as stopped
    from pair
    group by ring
)
select w.ring, w.repeats * least(1, w.stopped / p.stopped) as value
from whole as w
cross join (select stopped from whole where ring < 0 and stopped > 0) as p
order by w.ring;
