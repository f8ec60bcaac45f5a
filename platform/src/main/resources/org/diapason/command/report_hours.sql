-- Listens by hour and day, the days from the first of the table: of each case, and under no name of everybody else.
select
    coalesce(s.case_id, '') as case_id,
    cast(date_diff('day', (select min(occurred_at) from listen), l.occurred_at) as integer) as day,
    cast(extract(hour from l.occurred_at) as integer) as hour,
    count(*) as listens
from listen as l
left join read_parquet({{suspected}}) as s on s.listen_id = l.listen_id
group by 1, 2, 3
order by 1, 2, 3;
