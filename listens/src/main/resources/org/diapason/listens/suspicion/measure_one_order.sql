-- Listens that follow the one before in the order most usual for that recording; of lists longer than an album only.
with following as (
    select
        ring,
        recording_id,
        lead(recording_id) over (partition by ring, account order by occurred_at, listen_id) as next_id
    from member_listen
    where gains
),
pair as (
    select ring, recording_id, next_id, count(*) as times
    from following
    where next_id is not null
    group by ring, recording_id, next_id
),
usual as (
    select ring, recording_id, max(times) as usual, sum(times) as times
    from pair
    group by ring, recording_id
)
select ring, sum(usual) / cast(sum(times) as double) as value
from usual
group by ring
having count(*) >= 20 and sum(times) >= 20 * count(*)
order by ring;
