-- A made-up week. A thousand people with favourites of their own, the popular ones far more; thirty of them are fans who also
-- play one album a hundred times; forty robots play ten recordings day and night and leave when a listen counts. An account's
-- name ends with what it is, which the machine does not read.
with account as (
    select
        number,
        case when number < 40 then 'robot' when number < 70 then 'fan' else 'other' end as part
    from range(0, 1070) as r (number)
),
played as (
    select *, unnest(range(0, case part when 'robot' then 400 when 'fan' then 180 else 80 end)) as play from account
),
chosen as (
    select
        number,
        part,
        play,
        part = 'fan' and play < 100 as devoted,
        hash(number, cast(floor(15 * pow(hash(number, play, 1) % 1009 / 1009.0, 2)) as bigint), 2) % 10007 / 10007.0 as taste,
        hash(number, play, 3) as chance
    from played
)
select
    printf('%016x', hash(number, play, 4)) as listen_id,
    timestamp '2026-10-01 00:00:00'
    + interval 1 day * cast(chance % 7 as integer)
    + interval 1 second * case
        when part = 'robot' then cast(chance // 7 % 86400 as integer)
        else cast(25200 + chance // 7 % 28800 + chance // 201600 % 28800 as integer)
    end as occurred_at,
    printf('%016x', hash(number, 5)) || '-' || part as account_id,
    case
        when part = 'robot' then 'loop-' || chance // 604800 % 10
        when devoted then 'album-' || cast(floor(12 * pow(chance // 604800 % 1013 / 1013.0, 2)) as bigint)
        else 'song-' || cast(floor(3000 * pow(taste, 3)) as bigint)
    end as recording_id,
    case
        when part = 'robot' then 31000 + cast(chance // 604800 % 3000 as bigint)
        when chance // 604800 % 4 = 0 then 9000
        else 200000
    end as played_ms,
    200000 as track_ms
from chosen
order by listen_id;
