-- A payee that gains may be framed if its recordings there have an audience of their own, which would be there without the
-- ring: at least half as many accounts as the ring sends.
with inside as (
    select account_id from account_number where account in (select account from member where ring = {{ring}})
),
here as (
    select payee_id as id, bool_or(gains) as gains, count(*) as listens, count(distinct account) as accounts
    from member_listen
    where ring = {{ring}} and suspected and payee_id is not null
    group by payee_id
),
elsewhere as (
    select l.payee_id as id, count(distinct l.account_id) as accounts
    from listen as l
    join recording_number as r on r.recording_id = l.recording_id
    join gain as g on g.ring = {{ring}} and g.recording = r.recording
    where l.account_id not in (select account_id from inside)
    group by l.payee_id
)
select id, role
from (
    select
        h.id,
        case
            when not h.gains then 'camouflage'
            when e.accounts * 2 >= h.accounts then 'possibly_framed'
            else 'gains'
        end as role,
        row_number() over (partition by h.gains order by h.listens desc, h.id) as place
    from here as h
    left join elsewhere as e on e.id = h.id
)
where role <> 'camouflage' or place <= 100
order by role desc, id;
