create role diapason_machine login;
create role diapason_desk login;
create role diapason_office login;
create role diapason_open login;
create role diapason_sequencer login;

create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception '% only grows: expected an insert, got %.', tg_table_name, lower(tg_op);
end $$;
