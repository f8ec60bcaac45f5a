select l.account_id, l.recording_id
from listen as l
left join read_parquet({{suspected}}) as s on s.listen_id = l.listen_id
where coalesce(s.case_id, '') = {{case}}
