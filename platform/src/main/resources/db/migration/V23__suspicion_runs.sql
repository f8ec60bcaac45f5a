-- That a machine looked at a month of listens, whatever it found. What it thinks of anyone is not here.
create table suspicion_run (
    run_id bigint generated always as identity primary key,
    machine text not null,                 -- name, version and digest
    listens bigint not null check (listens >= 0),
    cases integer not null check (cases >= 0),
    ran_at timestamptz not null
);
create index on suspicion_run (ran_at);
create trigger suspicion_run_only_grows before update or delete on suspicion_run for each row execute function refuse_change();
create trigger suspicion_run_is_never_emptied before truncate on suspicion_run for each statement execute function refuse_change();
grant select, insert on suspicion_run to diapason_machine;
grant select on suspicion_run to diapason_office;
