-- What was listened to is in Parquet files; here is which files there are and since when, and what there is to share.

create table listen_import (
    import_id bigint generated always as identity primary key,
    digest text not null unique,
    path text not null,
    listens bigint not null,
    duplicates bigint not null,
    known bigint not null,
    added bigint not null,
    bad jsonb not null,
    aside text,
    imported_at timestamptz not null
);

create table listen_file (
    file text primary key,
    day date not null,
    import_id bigint not null references listen_import,
    known_since timestamptz not null
);
create index listen_file_by_day on listen_file (day);

-- Of the rows of a month and currency the latest known counts.
create table pool (
    month text not null check (month ~ '^\d{4}-\d{2}$'),
    currency text not null check (currency ~ '^[A-Z]{3}$'),
    amount_micro bigint not null check (amount_micro >= 0),
    known_since timestamptz not null,
    primary key (month, currency, known_since)
);

-- What was shown, as players and pages report it; not to whom.
create table exposure (
    shown_at timestamptz not null,
    recording_id text not null,
    surface text not null,
    position int,
    eligibility_version text,
    source text not null                   -- digest of the imported file
);
create index exposure_by_recording on exposure (recording_id, shown_at);

create table exposure_import (
    digest text primary key,
    path text not null,
    rows bigint not null,
    bad bigint not null,
    imported_at timestamptz not null
);

do $$
declare
    table_name text;
begin
    foreach table_name in array array['listen_import', 'listen_file', 'pool', 'exposure', 'exposure_import'] loop
        execute format('create trigger only_grows before update or delete on %I
            for each row execute function refuse_change()', table_name);
        execute format('create trigger never_emptied before truncate on %I
            for each statement execute function refuse_change()', table_name);
        execute format('grant select on %I to diapason_machine, diapason_desk, diapason_office', table_name);
        execute format('grant insert on %I to diapason_office', table_name);
    end loop;
end $$;
