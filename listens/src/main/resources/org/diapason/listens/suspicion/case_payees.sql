-- A payee that gains, and whose audience outside the ring is larger than the ring, may be framed.
with here as (
    select payee_id as id, bool_or(gains) as gains, count(*) as listens
    from member_listen
    where ring = {{ring}} and payee_id is not null
    group by payee_id
),
elsewhere as (
    select l.payee_id as id, count(*) as listens
    from listen as l
    where l.payee_id in (select id from here where gains)
    group by l.payee_id
)
select id, role
from (
    select
        h.id,
        case
            when not h.gains then 'camouflage'
            when e.listens > 2 * h.listens then 'possibly_framed'
            else 'gains'
        end as role,
        row_number() over (partition by h.gains order by h.listens desc, h.id) as place
    from here as h
    left join elsewhere as e on e.id = h.id
)
where role <> 'camouflage' or place <= 100
order by role desc, id;
