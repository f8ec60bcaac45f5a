create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception '% only grows: expected an insert, got %.', tg_table_name, lower(tg_op);
end $$;
