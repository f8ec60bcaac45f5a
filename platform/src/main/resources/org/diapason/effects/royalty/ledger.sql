-- How many listens of each payee have each standing, and by which decision.
with payee_of as (
    select * from read_csv({{payees}}, header = true, all_varchar = true, delim = ',', quote = '"')),
standing as (
    select coalesce(p.payee_id, '') as payee_id,
           case
               when l.played_ms < {{shortest}} then 'too_short'
               when d.standing is not null then d.standing
               when p.payee_id is null then 'unallocated'
               else 'counted'
           end as standing,
           d.decision_id
    from read_parquet({{files}}, hive_partitioning = false) l
    left join payee_of p on p.recording_id = l.recording_id
    left join decided d on d.listen_id = l.listen_id)
select payee_id, standing,
       case when standing in ('excluded', 'escrow', 'held') then decision_id else '' end as decision_id,
       count(*) as listens
from standing
group by 1, 2, 3
order by 1, 2, 3;
