-- What the service owes for a withdrawal that an appeal undid, written once when the appeal is followed.
create table make_good (
    decision_id text primary key references decision,      -- the withdrawal
    undone_by text not null references decision,
    recordings int not null check (recordings >= 0),
    recording_days bigint not null check (recording_days >= 0),
    out_since timestamptz not null,
    back_since timestamptz not null check (back_since >= out_since),
    recorded_at timestamptz not null
);
create trigger make_good_only_grows before update or delete on make_good
    for each row execute function refuse_change();
create trigger make_good_is_never_emptied before truncate on make_good
    for each statement execute function refuse_change();
grant select, insert on make_good to diapason_office;
