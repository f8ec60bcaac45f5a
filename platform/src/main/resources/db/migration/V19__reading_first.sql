-- Nobody decides what a machine proposed before they have said what they make of its dossier: the number comes after.
create function check_first_reading() returns trigger language plpgsql as $$
begin
    if exists (select from docket_case c where c.case_id = new.case_id and c.proposed_by is not null)
       and not exists (select from first_reading r
                       where r.case_id = new.case_id and r.person_id = new.person_id and r.read_at <= new.decided_at) then
        raise exception '% has given no first reading of %; it comes before the decision', new.person_id, new.case_id;
    end if;
    return new;
end $$;
create trigger decision_is_read_first before insert on decision for each row execute function check_first_reading();
