-- Ten listens of a case, drawn by the hash of their names.
select strftime(l.occurred_at, '%Y-%m-%d %H:%M') as occurred_at, l.account_id, l.recording_id, l.played_ms // 1000 as seconds
from listen as l
join read_parquet({{suspected}}) as s on s.listen_id = l.listen_id
where s.case_id = {{case}}
order by md5(l.listen_id)
limit 10;
