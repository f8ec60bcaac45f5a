-- The person who decided cannot agree as the second, but may take back what nobody has signed.
create or replace function check_countersignature() returns trigger language plpgsql as $$
begin
    perform check_signatory(new.person_id, new.session_id, c.subject_kind, new.signed_at)
    from decision d join docket_case c using (case_id) where d.decision_id = new.decision_id;
    if new.agrees and exists (select from decision d where d.decision_id = new.decision_id and d.person_id = new.person_id) then
        raise exception '% cannot sign twice; a second person signs', new.person_id;
    end if;
    return new;
end $$;
