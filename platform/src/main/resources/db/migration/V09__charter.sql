-- Every run of every check of the charter. A run is never changed; the next one says what is different.
create table control_run (
    control_run_id bigint generated always as identity primary key,
    clause text not null check (clause ~ '^C[1-9][0-9]*$'),
    check_name text not null check (check_name <> ''),
    charter_version text not null,
    as_of timestamptz not null,
    ran_at timestamptz not null,
    standing text not null check (standing in ('kept', 'broken', 'not_due_yet', 'not_verifiable', 'attested')),
    figures jsonb not null,
    query text not null,
    sentence_fr text not null,
    sentence_en text not null
);

create index control_run_latest on control_run (clause, check_name, as_of desc, control_run_id desc);

create trigger control_run_only_grows before update or delete on control_run
    for each row execute function refuse_change();
create trigger control_run_is_never_emptied before truncate on control_run
    for each statement execute function refuse_change();

grant insert, select on control_run to diapason_office;
grant select on control_run to diapason_desk, diapason_open;
