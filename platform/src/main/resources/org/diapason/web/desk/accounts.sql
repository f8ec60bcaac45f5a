-- How some accounts listened in these days, and how many in a hundred of all accounts listened less.
with conduct as (
    select account_id,
           count(*) as listens,
           count(distinct recording_id) as recordings,
           count(distinct date_trunc('hour', occurred_at)) as hours,
           median(played_ms) / 1000 as seconds
    from read_parquet({{files}})
    where cast(occurred_at as date) between {{from}} and {{to}}
    group by account_id),
ranked as (
    select *,
           100 * percent_rank() over (order by listens) as listens_rank,
           100 * percent_rank() over (order by recordings) as recordings_rank,
           100 * percent_rank() over (order by hours) as hours_rank,
           100 * percent_rank() over (order by seconds) as seconds_rank
    from conduct)
select * from ranked where account_id in ({{accounts}}) order by account_id;
