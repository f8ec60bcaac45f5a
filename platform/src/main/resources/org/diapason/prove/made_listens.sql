-- A day of made-up listens: every account alike, recordings by a steep popularity.
copy (
    select 'l' || i as listen_id,
           timestamp {{day}} + interval 1 second * (hash(i, 1) % 86400) as occurred_at,
           'a' || account as account_id,
           'r' || cast(floor({{recordings}} * pow((hash(i, 3) % 1000003) / 1000003.0, 3)) as bigint) as recording_id,
           case when hash(i, 4) % 20 = 0 then 10000 else 120000 end as played_ms,
           ['FR', 'DE', 'ES', 'IT'][1 + account % 4] as country,
           ['free', 'premium', 'family'][1 + account % 3] as plan,
           ['album', 'search', 'playlist', 'radio'][1 + cast(hash(i, 7) % 4 as bigint)] as context
    from (select i, cast(hash(i, 2) % {{accounts}} as bigint) as account from range({{first}}, {{end}}) as r (i)))
to {{file}} (format parquet);
