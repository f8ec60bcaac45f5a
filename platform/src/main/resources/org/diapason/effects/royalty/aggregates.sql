-- The month's aggregates with their money; money that nobody is known for is not split by recording.
select e.recording_id, e.payee_id, e.territory, e.plan, e.standing, e.decision_id, e.listens,
       coalesce(m.micro, 0) as amount_micro
from entry e
left join entry_money m
    on m.recording_id = e.recording_id and m.payee_id = e.payee_id and m.territory = e.territory and m.plan = e.plan
        and m.standing = e.standing and m.decision_id = e.decision_id
order by e.recording_id, e.payee_id, e.territory, e.plan, e.standing, e.decision_id;
