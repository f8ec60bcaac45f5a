-- The truth: who did what.
create table truth_account as
select account_id, coalesce(attack_or_lookalike, '') as part, role
from read_csv({{accounts}}, header = true, all_varchar = true);

create table truth_payee as
select payee_id, attack, role
from read_csv({{payees}}, header = true, all_varchar = true);

create table truth_listen as
select listen_id, attack, role
from {{listens}}
where role in ('gain', 'camouflage');
