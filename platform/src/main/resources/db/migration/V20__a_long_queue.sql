-- A page of the queue is read in order from an index, whatever the queue's length; the tally counts from one, too.
create index docket_case_by_money on docket_case (money_micro desc, opened_at, case_id);
create index docket_case_oldest on docket_case (opened_at, case_id);
create index docket_case_newest on docket_case (opened_at desc, case_id);
create index docket_case_by_kind on docket_case (subject_kind);

-- The entries about a decision, for its statement of reasons: found by it, not by reading the whole journal.
create function decision_told(body bytea) returns text immutable strict parallel safe language plpgsql as $$
begin
    return convert_from(body, 'UTF8')::jsonb -> 'content' ->> 'decision';
end $$;
create index journal_outbox_by_decision on journal_outbox (decision_told(body)) where decision_told(body) is not null;

-- Other cases about the same recordings and payees, for the history on a case's page.
create index case_member_by_member on case_member (member_id) where kind <> 'account';
create index docket_case_batches on docket_case (((subject::jsonb) -> 'supplier')) where subject_kind = 'batch';
