-- What the account of a closed month says now less what it said when it was last accounted for.
insert into restated
select {{month}}, recording_id, payee_id, territory, plan, standing, sum(listens), sum(amount_micro), sum(top_up_micro)
from (
    select recording_id, payee_id, territory, plan, standing, listens, amount_micro, 0 as top_up_micro
    from read_parquet({{aggregates_after}})
    union all
    select recording_id, payee_id, territory, plan, standing, -listens, -amount_micro, 0
    from read_parquet({{aggregates_before}})
    union all
    select '', payee_id, territory, plan, 'counted', 0, 0, cast(top_up_micro as bigint)
    from read_csv({{top_ups_after}}, header = true, all_varchar = true, delim = ',', quote = '"', nullstr = '\N')
    union all
    select '', payee_id, territory, plan, 'counted', 0, 0, -cast(top_up_micro as bigint)
    from read_csv({{top_ups_before}}, header = true, all_varchar = true, delim = ',', quote = '"', nullstr = '\N'))
group by recording_id, payee_id, territory, plan, standing
having sum(listens) <> 0 or sum(amount_micro) <> 0 or sum(top_up_micro) <> 0;
