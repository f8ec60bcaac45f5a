-- Staff: who they are, what they may do, what they were trained for, when they were signed in.
create table person (
    person_id text primary key check (person_id ~ '^[a-z][a-z0-9-]{1,38}$'),
    name text not null,
    password_hash text not null,
    active boolean not null default true,
    joined_at timestamptz not null
);

create table person_role (
    person_id text not null references person,
    role text not null,
    primary key (person_id, role)
);

-- A training is a record, never edited: renewing it is another row.
create table training (
    person_id text not null references person,
    topic text not null,
    completed_at timestamptz not null,
    valid_until timestamptz not null check (valid_until > completed_at),
    primary key (person_id, topic, completed_at)
);

create table workshop (
    workshop_id text primary key,
    held_on date not null,
    subject text not null,
    invited integer not null check (invited > 0),
    attended integer not null check (attended between 0 and invited)
);

create table sign_in (
    session_id uuid primary key,
    person_id text not null references person,
    opened_at timestamptz not null,
    closes_at timestamptz not null check (closes_at > opened_at)
);

create table sign_out (
    session_id uuid primary key references sign_in,
    closed_at timestamptz not null
);

create trigger training_only_grows before update or delete on training for each row execute function refuse_change();
create trigger workshop_only_grows before update or delete on workshop for each row execute function refuse_change();
create trigger sign_in_only_grows before update or delete on sign_in for each row execute function refuse_change();
create trigger sign_out_only_grows before update or delete on sign_out for each row execute function refuse_change();

grant select, insert on person, person_role, training, workshop to diapason_office;
grant update (active) on person to diapason_office;
grant select on person, person_role, training, workshop, sign_in, sign_out to diapason_desk, diapason_office;
grant insert on sign_in, sign_out to diapason_desk;
