-- Who speaks to the database. Rights are granted next to the tables; passwords are set at every start.
do $$
declare
    role_name text;
begin
    foreach role_name in array array['diapason_machine', 'diapason_desk', 'diapason_office', 'diapason_open', 'diapason_sequencer'] loop
        if not exists (select from pg_roles where rolname = role_name) then
            execute format('create role %I login nosuperuser nocreatedb nocreaterole noinherit', role_name);
        end if;
    end loop;
end $$;

revoke create on schema public from public;
grant usage on schema public to diapason_machine, diapason_desk, diapason_office, diapason_open, diapason_sequencer;

-- Tables that only grow: this trigger refuses changes even to the owner.
create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception '% only grows: expected an insert, got %. What was written stays; write a new row that says what is different.',
        tg_table_name, lower(tg_op);
end $$;
