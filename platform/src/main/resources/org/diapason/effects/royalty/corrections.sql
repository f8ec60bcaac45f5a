-- What closed months owe, by recording; money that nobody is known for is not split by recording.
select *
from restated
order by month, recording_id, payee_id, territory, plan, standing;
