-- The recordings that gain, then the hundred most played of the others.
select id, role
from (
    select
        recording_id as id,
        case when gains then 'gains' else 'camouflage' end as role,
        row_number() over (partition by gains order by count(*) desc, recording_id) as place
    from member_listen
    where ring = {{ring}} and suspected
    group by recording_id, gains
)
where role = 'gains' or place <= 100
order by role desc, id;
