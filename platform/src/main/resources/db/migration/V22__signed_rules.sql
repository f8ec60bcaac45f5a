-- A rule by which months are to be shared is a case; it applies when two people have signed it.
alter table docket_case drop constraint docket_case_subject_kind_check;
alter table docket_case add constraint docket_case_subject_kind_check
    check (subject_kind in ('ring', 'batch', 'month_end', 'detector', 'sharing', 'appealed'));

alter table decision drop constraint decision_act_check;
alter table decision add constraint decision_act_check
    check (act in ('dismiss', 'exclude', 'hold', 'extend_hold', 'label', 'withdraw', 'close_month', 'release', 'adopt', 'grant', 'uphold'));
alter table decision drop constraint decision_check1;
alter table decision add constraint decision_check1 check (act not in ('withdraw', 'extend_hold', 'close_month', 'release', 'adopt') or grave);

-- Whoever signs a rule is trained for months' ends.
create or replace function check_signatory(person text, session uuid, topic_kind text, at_time timestamptz) returns void language plpgsql stable as $$
declare
    needed text := case topic_kind when 'ring' then 'listens' when 'batch' then 'recordings' when 'detector' then 'recordings'
                                   when 'month_end' then 'month_end' when 'sharing' then 'month_end' else 'appeals' end;
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
