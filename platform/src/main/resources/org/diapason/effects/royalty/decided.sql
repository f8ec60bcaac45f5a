-- Which listens a decision touches, each once: an exclusion goes before a hold, a final one before one in escrow.
-- Members that people found innocent are spared. Number 0 is no decision.
create table decision_file as
select * from read_csv({{decided}}, header = true, all_varchar = true, delim = ',', quote = '"');

create table spared as
select * from read_csv({{spared}}, header = true, all_varchar = true, delim = ',', quote = '"');

create table decision as
select 0 as decision, '' as decision_id
union all
select cast(row_number() over (order by decision_id) as integer), decision_id
from (select distinct decision_id from decision_file);

create table decided as
select listen_id, decision, cast(standing as standing) as standing
from (
    select l.listen_id, n.decision, d.standing,
           row_number() over (
               partition by l.listen_id
               order by case d.standing when 'excluded' then 1 when 'escrow' then 2 else 3 end, n.decision) as place
    from read_parquet({{files}}, filename = true) l
    join decision_file d on d.file = l.filename
    join decision n on n.decision_id = d.decision_id
    left join spared s on s.decision_id = d.decision_id and s.account_id = l.account_id
    where s.account_id is null)
where place = 1;
