-- The month's aggregates with their money; money that nobody is known for is not split by recording.
select r.recording_id, p.payee_id, k.territory, k.plan, cast(e.standing as varchar) as standing, d.decision_id,
       e.listens, coalesce(m.micro, 0) as amount_micro
from entry e
left join entry_money m
    on m.recording = e.recording and m.payee = e.payee and m.market = e.market and m.standing = e.standing
        and m.decision = e.decision
join recording r on r.recording = e.recording
join payee p on p.payee = e.payee
join market k on k.market = e.market
join decision d on d.decision = e.decision
order by e.recording, e.payee, e.market, e.standing, e.decision;
