-- Rows of one source with typed columns, the first thing wrong with each, and the text of those.
create {{kind}} typed_{{number}} as
select
    * exclude (original),
    case when problem is not null then {{raw}} end as raw
from (
    select
        *,
        case
            when not readable then 'line_unreadable'
            when listen_id is null then 'listen_id_missing'
            when account_id is null then 'account_id_missing'
            when recording_id is null then 'recording_id_missing'
            when length(listen_id) > 256 or length(account_id) > 256 or length(recording_id) > 256 then 'id_over_256_letters'
            when occurred_at is null then 'occurred_at_unreadable'
            when occurred_at < timestamp '2000-01-01 00:00:00' then 'occurred_at_before_2000'
            when occurred_at > {{latest}} then 'occurred_at_in_the_future'
            when played_ms is null then 'played_ms_unreadable'
            when played_ms < 0 then 'played_ms_negative'
            when played_ms > 86400000 then 'played_ms_over_a_day'
            when track_ms is null then 'track_ms_unreadable'
            when track_ms <= 0 then 'track_ms_not_positive'
            when track_ms > 86400000 then 'track_ms_over_a_day'
        end as problem
    from (
        select
            {{columns}},
            {{readable}} as readable,
            {{original}} as original,
            filename as file
        from {{relation}} as source
    )
);
