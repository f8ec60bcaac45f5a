-- Where a program wants versions of the eligibility feed sent; of its rows the last counts, without an address none is sent.
create table feed_webhook (
    webhook_id bigint generated always as identity primary key,
    consumer text not null references feed_consumer,
    address text,
    made_at timestamptz not null
);
create index feed_webhook_by_consumer on feed_webhook (consumer);

-- Every call, and what came of it. A version waits until one of them was answered.
create table feed_call (
    webhook_id bigint not null references feed_webhook,
    number bigint not null references eligibility_version,
    called_at timestamptz not null,
    taken boolean not null,
    outcome text not null                  -- the status, or why there was none
);
create index feed_call_by_webhook on feed_call (webhook_id, number);

do $$
declare
    grows text;
begin
    foreach grows in array array['feed_webhook', 'feed_call'] loop
        execute format('create trigger only_grows before update or delete on %I
            for each row execute function refuse_change()', grows);
        execute format('create trigger never_emptied before truncate on %I
            for each statement execute function refuse_change()', grows);
        execute format('grant select, insert on %I to diapason_office', grows);
    end loop;
end $$;
