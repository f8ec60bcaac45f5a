-- And what it pays, or takes back, of closed months.
insert into paid
select month, recording_id, payee_id, territory, plan, listens, amount_micro, top_up_micro
from read_parquet({{corrections}})
where standing = 'counted';
