-- Versions of the eligibility feed, who consumes it, and which version each consumer has taken.
create table eligibility_version (
    number bigint primary key check (number > 0),
    version text not null,                 -- digest of the set
    as_of timestamptz not null,
    recordings bigint not null,
    eligible bigint not null,
    published_at timestamptz not null
);

create table feed_consumer (
    consumer text primary key,             -- the name of a program's token
    known_since timestamptz not null
);

create table feed_acknowledgement (
    consumer text not null references feed_consumer,
    number bigint not null references eligibility_version,
    acknowledged_at timestamptz not null,
    primary key (consumer, number)
);

do $$
declare
    grows text;
begin
    foreach grows in array array['eligibility_version', 'feed_consumer', 'feed_acknowledgement'] loop
        execute format('create trigger only_grows before update or delete on %I
            for each row execute function refuse_change()', grows);
        execute format('create trigger never_emptied before truncate on %I
            for each statement execute function refuse_change()', grows);
        execute format('grant select, insert on %I to diapason_office', grows);
    end loop;
end $$;
