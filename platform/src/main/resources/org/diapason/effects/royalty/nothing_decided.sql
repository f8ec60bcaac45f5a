-- No decision touches a listen of this month.
create table decided (listen_id varchar, decision_id varchar, standing varchar);
