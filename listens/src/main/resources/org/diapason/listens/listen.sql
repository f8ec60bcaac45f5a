-- Each listen once. A fingerprint finds the few identifiers that may repeat; the identifier itself decides.
create view valid as
select {{columns}}
from ({{typed}})
where problem is null;

create table repeated as
select hash(listen_id) as fingerprint
from valid
group by fingerprint
having count(*) > 1;

create table first_of_repeated as
select *
from valid
where hash(listen_id) in (select fingerprint from repeated)
qualify row_number() over (partition by listen_id order by occurred_at, {{columns}}) = 1;

create view listen as
select * from valid where hash(listen_id) not in (select fingerprint from repeated)
union all
select * from first_of_repeated;
