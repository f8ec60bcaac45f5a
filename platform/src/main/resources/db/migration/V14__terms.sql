-- What contracts promise payees ('' is every territory), and the revenue that a pool was taken from.
create table payee_term (
    payee_id text not null check (payee_id <> ''),
    territory text not null check (territory ~ '^([A-Z]{2})?$'),
    share_millionths bigint not null check (share_millionths between 0 and 1000000),
    listen_micro bigint not null check (listen_micro >= 0),
    subscriber_micro bigint not null check (subscriber_micro >= 0),
    valid_from date not null,
    valid_to date check (valid_to >= valid_from),
    known_since timestamptz not null,
    primary key (payee_id, territory, valid_from, known_since)
);
create trigger payee_term_only_grows before update or delete on payee_term
    for each row execute function refuse_change();
create trigger payee_term_is_never_emptied before truncate on payee_term
    for each statement execute function refuse_change();
grant select on payee_term to diapason_machine, diapason_desk, diapason_office;
grant insert on payee_term to diapason_office;

-- Null: as much as the pool.
alter table pool add column revenue_micro bigint check (revenue_micro >= amount_micro);
