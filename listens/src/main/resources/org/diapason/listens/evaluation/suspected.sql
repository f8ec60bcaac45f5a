-- What the suspicion said, its cases ranked from the most suspect.
create table suspected_case as
select id, score, members, row_number() over (order by score desc, id) as place
from read_json(
    {{cases}},
    columns = {
        id: 'varchar',
        score: 'double',
        members: 'struct(payees struct(id varchar, "role" varchar)[])'
    }
);

create table suspected_listen as
select listen_id, case_id from read_parquet({{listens}});

create table suspected_account as
select account_id, case_id, role from read_parquet({{accounts}});

create table suspected_payee as
select distinct payee.id as payee_id
from (select unnest(members.payees) as payee from suspected_case)
where payee.role = 'gains';
