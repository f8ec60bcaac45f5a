-- The listens of one case, as a decision about it will name them.
select s.listen_id, l.account_id
from read_parquet({{suspected}}) s
join listen l on l.listen_id = s.listen_id
where s.case_id = {{case}}
order by s.listen_id;
