-- Judgement. A machine may open a case; only the desk decides; nothing here is ever changed or deleted.
create table docket_case (
    case_id text primary key,
    subject_kind text not null check (subject_kind in ('ring', 'batch', 'month_end', 'appealed')),
    subject text not null,                 -- the subject as JSON
    headline text not null,
    proposed_by text,                      -- machine name, version and digest; null when people opened it
    score double precision not null,
    evidence text not null,                -- the tree as JSON
    money_micro bigint not null check (money_micro >= 0),
    sample_seed bigint not null,
    opened_at timestamptz not null
);
create index on docket_case (opened_at);

create table case_member (
    case_id text not null references docket_case,
    member_id text not null,
    kind text not null check (kind in ('account', 'recording', 'payee')),
    role text not null,
    score double precision not null,
    evidence text not null,
    primary key (case_id, member_id)
);

-- Which members the program drew for people to judge, in the order they were drawn.
create table case_sample (
    case_id text not null,
    position integer not null,
    member_id text not null,
    primary key (case_id, position),
    unique (case_id, member_id),
    foreign key (case_id, member_id) references case_member
);

create table ruling (
    case_id text not null,
    member_id text not null,
    person_id text not null references person,
    session_id uuid not null references sign_in,
    finding text not null check (finding in ('confirmed', 'not_confirmed', 'cannot_tell')),
    note text not null,
    seconds integer not null check (seconds >= 0),
    ruled_at timestamptz not null,
    primary key (case_id, member_id),
    foreign key (case_id, member_id) references case_sample (case_id, member_id)
);

create table decision (
    decision_id text primary key,
    case_id text not null references docket_case,
    act text not null check (act in ('dismiss', 'exclude', 'hold', 'extend_hold', 'label', 'withdraw', 'close_month', 'grant', 'uphold')),
    until timestamptz,                     -- holds only
    grave boolean not null,
    clause text not null,
    charter_version text not null,
    reason text not null check (length(reason) >= 20),
    person_id text not null references person,   -- a person: a machine has no row there
    session_id uuid not null references sign_in,
    members integer not null,
    judged integer not null,
    contrary integer not null,
    error_bound double precision not null check (error_bound between 0 and 1),
    simulation boolean not null,
    decided_at timestamptz not null,
    check ((act in ('hold', 'extend_hold')) = (until is not null)),
    check (act not in ('withdraw', 'extend_hold', 'close_month') or grave)
);
create index on decision (case_id);

-- The second person agrees, and the decision takes effect, or does not, and the case is open again.
create table countersignature (
    decision_id text primary key references decision,
    person_id text not null references person,
    session_id uuid not null references sign_in,
    agrees boolean not null,
    signed_at timestamptz not null
);

-- Members that a ruling took out of what a decision covers: people found them not to belong there.
create table spared (
    decision_id text not null references decision,
    member_id text not null,
    primary key (decision_id, member_id)
);

create table appeal (
    case_id text primary key references docket_case,
    decision_id text not null unique references decision,
    grounds text not null,
    received_at timestamptz not null
);

-- What a decision needs, once more where no program can forget it (C6, C7, C35).
create function check_signatory(person text, session uuid, topic_kind text, at_time timestamptz) returns void language plpgsql stable as $$
declare
    needed text := case topic_kind when 'ring' then 'listens' when 'batch' then 'recordings' when 'month_end' then 'month_end' else 'appeals' end;
begin
    if not exists (select from sign_in s join person p using (person_id)
                   where s.session_id = session and s.person_id = person and p.active
                     and s.opened_at <= at_time and s.closes_at > at_time
                     and not exists (select from sign_out o where o.session_id = s.session_id and o.closed_at <= at_time)) then
        raise exception '% is not signed in with that session', person;
    end if;
    if not exists (select from training t where t.person_id = person and t.topic = needed and t.completed_at <= at_time and t.valid_until > at_time) then
        raise exception '% has no training in force for %', person, needed;
    end if;
end $$;

create function check_decision() returns trigger language plpgsql as $$
begin
    perform check_signatory(new.person_id, new.session_id, c.subject_kind, new.decided_at) from docket_case c where c.case_id = new.case_id;
    if exists (select from appeal a join decision d on d.decision_id = a.decision_id left join countersignature s on s.decision_id = d.decision_id
               where a.case_id = new.case_id and new.person_id in (d.person_id, s.person_id)) then
        raise exception '% took part in the decision appealed from; another person hears the appeal', new.person_id;
    end if;
    return new;
end $$;
create trigger decision_is_by_a_trained_person before insert on decision for each row execute function check_decision();

create function check_countersignature() returns trigger language plpgsql as $$
begin
    perform check_signatory(new.person_id, new.session_id, c.subject_kind, new.signed_at)
    from decision d join docket_case c using (case_id) where d.decision_id = new.decision_id;
    if exists (select from decision d where d.decision_id = new.decision_id and d.person_id = new.person_id) then
        raise exception '% cannot sign twice; a second person signs', new.person_id;
    end if;
    return new;
end $$;
create trigger countersignature_is_by_another before insert on countersignature for each row execute function check_countersignature();

do $$
declare
    grows text;
begin
    foreach grows in array array['docket_case', 'case_member', 'case_sample', 'ruling', 'decision', 'countersignature', 'spared', 'appeal'] loop
        execute format('create trigger %I before update or delete on %I for each row execute function refuse_change()', grows || '_only_grows', grows);
        execute format('create trigger %I before truncate on %I for each statement execute function refuse_change()', grows || '_is_never_emptied', grows);
    end loop;
end $$;

grant select, insert on docket_case, case_member, case_sample to diapason_machine, diapason_desk, diapason_office;
grant select, insert on ruling, decision, countersignature, spared, appeal to diapason_desk;
grant select on ruling, decision, countersignature, spared, appeal to diapason_office;
