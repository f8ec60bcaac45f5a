-- What is paid, a file a record company: that of the DPID before a payee's label or, without one, the payee. The month
-- itself comes before those that it corrects.
select case
           when regexp_matches(payee_id, '^PADPIDA[a-zA-Z0-9]+/') then split_part(payee_id, '/', 1)
           else payee_id
       end as file,
       recording_id, payee_id, month, territory, plan,
       cast(sum(listens) as bigint) as listens, cast(sum(amount_micro) as bigint) as micro,
       cast(sum(top_up_micro) as bigint) as top_up_micro
from paid
group by payee_id, recording_id, month, territory, plan
order by file, month desc, territory, plan, recording_id, payee_id;
