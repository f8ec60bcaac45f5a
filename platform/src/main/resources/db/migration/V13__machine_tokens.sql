-- Tokens of programs that deliver, import or read. A program is not a person: none of these can sign in or decide.
create table machine_token (
    digest text primary key,               -- of the token, which nobody keeps
    name text not null,
    scopes text[] not null check (scopes <@ array['read', 'deliver', 'import']),
    made_by text not null references person,
    made_at timestamptz not null
);

create table machine_token_ended (
    digest text primary key references machine_token,
    ended_at timestamptz not null
);

create trigger machine_token_only_grows before update or delete on machine_token
    for each row execute function refuse_change();
create trigger machine_token_is_never_emptied before truncate on machine_token
    for each statement execute function refuse_change();
create trigger machine_token_ended_only_grows before update or delete on machine_token_ended
    for each row execute function refuse_change();
create trigger machine_token_ended_is_never_emptied before truncate on machine_token_ended
    for each statement execute function refuse_change();

grant select, insert on machine_token, machine_token_ended to diapason_office;
