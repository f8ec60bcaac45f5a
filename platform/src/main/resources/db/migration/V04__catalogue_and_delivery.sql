-- The catalogue and what was delivered. Everything only grows: who knew what, and since when, stays readable.

create table supplier (
    supplier_id text primary key,
    known_since timestamptz not null
);

-- One row a version; valid_to is the last day. Of the rows known at a time, the latest known that covers a
-- day counts on that day. So it is with payees too.
create table contract (
    supplier_id text not null references supplier,
    clause text not null,
    external boolean not null,
    related_party boolean not null,
    valid_from date not null,
    valid_to date,
    known_since timestamptz not null,
    check (valid_to is null or valid_to >= valid_from)
);
create index contract_by_supplier on contract (supplier_id);

create table artist (
    artist_id text primary key,
    known_since timestamptz not null
);

create table recording (
    recording_id text primary key,
    supplier_id text not null references supplier,
    known_since timestamptz not null
);
create index recording_by_supplier on recording (supplier_id);

create table recording_artist (
    recording_id text not null references recording,
    artist_id text not null references artist,
    position int not null,
    known_since timestamptz not null,
    primary key (recording_id, artist_id)
);

create table release (
    release_id text primary key,
    supplier_id text not null references supplier,
    known_since timestamptz not null
);

create table release_recording (
    release_id text not null references release,
    recording_id text not null references recording,
    position int not null,
    known_since timestamptz not null,
    primary key (release_id, recording_id)
);
create index release_recording_by_recording on release_recording (recording_id);

create table recording_payee (
    recording_id text not null references recording,
    payee_id text not null,
    territory text,
    valid_from date,
    valid_to date,
    known_since timestamptz not null
);
create index recording_payee_by_recording on recording_payee (recording_id);

create table recording_audio (
    recording_id text not null references recording,
    location text not null,
    digest text,
    known_since timestamptz not null
);
create index recording_audio_by_recording on recording_audio (recording_id);

create table claim (
    kind text not null check (kind in ('supplier', 'artist', 'recording', 'release')),
    subject text not null,
    field text not null,
    value text not null,
    claimant text not null,
    source text not null,
    trust smallint not null,
    claimed_at timestamptz not null,
    known_since timestamptz not null
);
create index claim_by_subject on claim (kind, subject, field);

-- That a machine heard a recording is a fact. What it thinks of it is a proposal, and is not here.
create table hearing (
    recording_id text not null references recording,
    heard_at timestamptz not null,
    machine text not null
);
create index hearing_by_recording on hearing (recording_id);

create table catalogue_import (
    digest text primary key,
    path text not null,
    rows bigint not null,
    bad bigint not null,
    imported_at timestamptz not null
);

create table catalogue_import_bad_row (
    digest text not null references catalogue_import,
    line bigint not null,
    content text not null,
    reason text not null
);

create table delivery (
    delivery_id bigint generated always as identity primary key,
    digest text not null,
    path text not null,
    status text not null check (status in ('accepted', 'quarantined')),
    standard text not null,
    version text not null,
    message_type text not null,
    message_id text not null,
    supplier_id text not null,
    message_created_at timestamptz,
    allowed_values text not null,              -- version of the allowed-value set that the message names
    releases int not null,
    recordings int not null,
    artists int not null,
    deals int not null,
    findings jsonb not null,
    received_at timestamptz not null
);
create unique index delivery_accepted_once on delivery (digest) where status = 'accepted';
create unique index delivery_message_once on delivery (supplier_id, message_id)
    where status = 'accepted' and message_id <> '';
create index delivery_by_digest on delivery (digest);

create table delivery_recording (
    delivery_id bigint not null references delivery,
    recording_id text not null references recording,
    primary key (delivery_id, recording_id)
);
create index delivery_recording_by_recording on delivery_recording (recording_id);

create table delivery_deal (
    delivery_id bigint not null references delivery,
    release_id text not null,
    territories text[] not null,
    excluded_territories text[] not null,
    commercial_models text[] not null,
    use_types text[] not null,
    valid_from date,
    valid_to date,
    take_down boolean not null
);
create index delivery_deal_by_release on delivery_deal (release_id);

create table delivery_purge (
    delivery_id bigint not null references delivery,
    release_id text not null
);

do $$
declare
    table_name text;
begin
    foreach table_name in array array['supplier', 'contract', 'artist', 'recording', 'recording_artist', 'release',
            'release_recording', 'recording_payee', 'recording_audio', 'claim', 'hearing', 'catalogue_import',
            'catalogue_import_bad_row', 'delivery', 'delivery_recording', 'delivery_deal', 'delivery_purge'] loop
        execute format('create trigger only_grows before update or delete on %I
            for each row execute function refuse_change()', table_name);
        execute format('create trigger never_emptied before truncate on %I
            for each statement execute function refuse_change()', table_name);
        execute format('grant select on %I to diapason_machine, diapason_desk, diapason_office', table_name);
        execute format('grant insert on %I to diapason_office', table_name);
    end loop;
end $$;

-- Hearing is the machine's; everything else is brought in by the office.
revoke insert on hearing from diapason_office;
grant insert on hearing to diapason_machine;
