-- A month's money by territory and plan ('' is every other one), and by which rule it is shared.
alter table pool
    add column territory text not null default '' check (territory ~ '^([A-Z]{2})?$'),
    add column plan text not null default '',
    add column subscribers bigint check (subscribers >= 0),
    drop constraint pool_pkey,
    add primary key (month, currency, territory, plan, known_since);

-- Of the rules known at a time the one with the latest first month counts, and of these the latest known.
create table sharing_rule (
    from_month text not null check (from_month ~ '^\d{4}-\d{2}$'),
    model text not null check (model in ('pro_rata', 'user_centric', 'artist_centric')),
    shortest_ms bigint not null check (shortest_ms >= 0),
    boost_listens bigint not null check (boost_listens >= 1),
    boost_listeners bigint not null check (boost_listeners >= 1),
    cap_listens bigint not null check (cap_listens between 1 and 1000000),
    known_since timestamptz not null,
    primary key (from_month, known_since)
);
create trigger sharing_rule_only_grows before update or delete on sharing_rule
    for each row execute function refuse_change();
create trigger sharing_rule_is_never_emptied before truncate on sharing_rule
    for each statement execute function refuse_change();
grant select on sharing_rule to diapason_machine, diapason_desk, diapason_office;
grant insert on sharing_rule to diapason_office;
