-- What supports that somebody stands behind an artist's name, and since when; two of one kind are two rows.
create view artist_evidence (artist_id, kind, since) as
    select artist_id, 'identifier', known_since from artist where artist_id like 'ISNI:%'
    union all
    select artist_id, 'history', known_since + interval '8760 hours' from artist
    union all
    -- The service had them in its catalogue before.
    select subject, 'history', known_since from claim where kind = 'artist' and field = 'name' and trust = 2
    union all
    select subject, case when field in ('isni', 'ipi') then 'identifier' else field end, known_since
    from claim where kind = 'artist' and field in ('isni', 'ipi', 'label', 'live', 'site')
    union all
    select a.artist_id, 'label', c.known_since
    from recording_artist a join release_recording r using (recording_id)
    join claim c on c.kind = 'release' and c.subject = r.release_id and c.field = 'label' and c.trust > 0;
grant select on artist_evidence to diapason_machine, diapason_desk, diapason_office;

-- A strike that an earlier system counted, as the service brought it in. It follows that system's decision.
create table earlier_strike (
    supplier_id text not null references supplier,
    decided_on date not null,
    reason text not null,
    known_since timestamptz not null,
    primary key (supplier_id, decided_on, reason)
);
create trigger earlier_strike_only_grows before update or delete on earlier_strike
    for each row execute function refuse_change();
create trigger earlier_strike_is_never_emptied before truncate on earlier_strike
    for each statement execute function refuse_change();
grant select, insert on earlier_strike to diapason_office;
