-- The journal: what the transaction of a decision says about itself (outbox), and where it stands in the public log (entry).

create table journal_outbox (
    entry_id    bigint generated always as identity primary key,
    kind        text        not null,
    body        bytea       not null check (octet_length(body) <= 65535),
    recorded_at timestamptz not null
);

create table journal_entry (
    index     bigint primary key check (index >= 0),
    entry_id  bigint not null unique references journal_outbox,
    leaf_hash bytea  not null check (octet_length(leaf_hash) = 32)
);

-- Each checkpoint, before it is signed: the memory that keeps the sequencer from signing a second history.
create table journal_checkpoint (
    size      bigint primary key check (size >= 0),
    root      bytea       not null check (octet_length(root) = 32),
    signed_at timestamptz not null
);

-- What the sequencer has still to do. A trigger fills it in the transaction of the outbox row, so neither goes without the other.
create table journal_pending (
    entry_id bigint primary key references journal_outbox
);

create function journal_is_pending() returns trigger language plpgsql security definer set search_path from current as $$
begin
    insert into journal_pending select entry_id from added;
    return null;
end $$;

create trigger becomes_pending after insert on journal_outbox
    referencing new table as added for each statement execute function journal_is_pending();

create trigger only_grows before update or delete or truncate on journal_outbox
    for each statement execute function refuse_change();
create trigger only_grows before update or delete or truncate on journal_entry
    for each statement execute function refuse_change();
create trigger only_grows before update or delete or truncate on journal_checkpoint
    for each statement execute function refuse_change();

-- Without its salt a commitment in the log says nothing about anybody: this row is what erasure deletes.
create table commitment_salt (
    subject text  primary key,
    salt    bytea not null check (octet_length(salt) = 32)
);

grant select on journal_outbox, journal_entry, journal_checkpoint
    to diapason_machine, diapason_desk, diapason_office, diapason_open, diapason_sequencer;
grant insert on journal_outbox to diapason_machine, diapason_desk, diapason_office;
grant insert on journal_entry, journal_checkpoint to diapason_sequencer;
grant select, delete on journal_pending to diapason_sequencer;
grant select, insert on commitment_salt to diapason_machine, diapason_desk, diapason_office;
grant delete on commitment_salt to diapason_office;
