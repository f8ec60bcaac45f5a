-- What a person made of a dossier before they saw the machine's score. It stays as it was given.
create table first_reading (
    case_id text not null references docket_case,
    person_id text not null references person,
    session_id uuid not null references sign_in,
    reading text not null check (reading in ('as_proposed', 'otherwise', 'cannot_tell')),
    words text not null,
    read_at timestamptz not null,
    primary key (case_id, person_id)
);

create trigger first_reading_only_grows before update or delete on first_reading
    for each row execute function refuse_change();
create trigger first_reading_is_never_emptied before truncate on first_reading
    for each statement execute function refuse_change();

grant select, insert on first_reading to diapason_desk;
grant select on first_reading to diapason_office;
