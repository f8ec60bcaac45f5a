-- Listens through network operators (autonomous systems) that carry less than one in a hundred listens of the peers.
with usual as (
    select asn
    from member_listen
    where ring < 0 and asn is not null
    group by asn
    having count(*) * 100 >= (select count(*) from member_listen where ring < 0 and asn is not null)
)
select m.ring, avg(case when u.asn is null then 1.0 else 0.0 end) as value
from member_listen as m
left join usual as u on u.asn = m.asn
where m.telling and m.asn is not null
group by m.ring
order by m.ring;
