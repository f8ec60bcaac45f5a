-- What machines think. Effects have no right to read it: the office, which follows decisions, is not granted.
create table audition (
    recording_id text not null references recording,
    machine text not null,
    verdict text not null check (verdict in ('no_evidence', 'undetermined', 'partly_generated', 'fully_generated')),
    score double precision,
    hearing text not null,                 -- everything that was heard, as one line of JSON
    heard_at timestamptz not null,
    primary key (recording_id, machine, heard_at)
);
create index on audition (verdict);
create trigger audition_only_grows before update or delete on audition for each row execute function refuse_change();
create trigger audition_is_never_emptied before truncate on audition for each statement execute function refuse_change();
grant select, insert on audition to diapason_machine;
grant select on audition to diapason_desk;
