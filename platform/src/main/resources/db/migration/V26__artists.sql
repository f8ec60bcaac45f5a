-- That a person looked at a report that a recording is not somebody's; promised within a day.
create table profile_look (
    report_id bigint primary key references profile_report,
    is_right boolean not null,
    reason text not null check (length(reason) >= 20),
    person_id text not null references person,
    looked_at timestamptz not null
);

-- What an artist, or somebody for them, asks to have on their profile. It is a claim only when a person accepted it.
create table profile_completion (
    receipt text primary key,
    artist_id text not null references artist,
    field text not null check (field in ('isni', 'ipi', 'label', 'live', 'site')),
    value text not null check (length(value) between 1 and 500),
    received_at timestamptz not null
);

create table profile_answer (
    receipt text primary key references profile_completion,
    accepted boolean not null,
    reason text not null check (length(reason) >= 20),
    person_id text not null references person,
    answered_at timestamptz not null
);

do $$
declare
    grows text;
begin
    foreach grows in array array['profile_look', 'profile_completion', 'profile_answer'] loop
        execute format('create trigger only_grows before update or delete on %I
            for each row execute function refuse_change()', grows);
        execute format('create trigger never_emptied before truncate on %I
            for each statement execute function refuse_change()', grows);
        execute format('grant select, insert on %I to diapason_office', grows);
    end loop;
end $$;
