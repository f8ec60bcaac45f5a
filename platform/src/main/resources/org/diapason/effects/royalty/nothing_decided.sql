-- No decision touches a listen of this month.
create table decision as
select 0 as decision, '' as decision_id;

create table decided (listen_id varchar, decision integer, standing standing);
