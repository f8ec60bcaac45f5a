-- What leaves the house is written here first, so that each notice is made once.
create table notice (
    decision_id text not null references decision,
    addressee text not null,               -- a supplier or a payee, never an account
    digest text not null,                  -- of the file that was made
    made_at timestamptz not null,
    primary key (decision_id, addressee)
);
create trigger notice_only_grows before update or delete on notice for each row execute function refuse_change();
create trigger notice_is_never_emptied before truncate on notice for each statement execute function refuse_change();
grant select, insert on notice to diapason_office;
