-- Each attack and what was found of it.
with suspected_truth as (
    select s.case_id, coalesce(t.attack, '') as attack, count(*) as listens
    from suspected_listen as s
    left join truth_listen as t on t.listen_id = s.listen_id
    group by s.case_id, t.attack
),
case_truth as (
    select
        case_id,
        attack,
        listens,
        sum(listens) over (partition by case_id) as case_listens,
        row_number() over (partition by case_id order by listens desc, attack) as place
    from suspected_truth
),
main as (
    select
        attack,
        count(*) as cases,
        arg_max(case_listens, (listens, case_id)) as main_listens,
        max(listens) as main_found
    from case_truth
    where place = 1 and attack <> ''
    group by attack
),
made as (
    select attack, count(*) as listens
    from truth_listen
    group by attack
),
found as (
    select attack, sum(listens) as listens
    from suspected_truth
    group by attack
),
account as (
    select
        t.part as attack,
        count(*) as accounts,
        count(s.account_id) as accounts_found,
        count(*) filter (where t.role = 'taken_over') as taken_over,
        count(*) filter (where t.role = 'taken_over' and s.role = 'taken_over') as victims
    from truth_account as t
    left join suspected_account as s on s.account_id = t.account_id
    where t.role in ('perpetrator', 'taken_over')
    group by t.part
),
payee as (
    select
        t.attack,
        count(*) filter (where t.role = 'gains') as payees,
        count(s.payee_id) filter (where t.role = 'gains') as payees_named,
        count(*) filter (where t.role = 'framed') as framed,
        count(s.payee_id) filter (where t.role = 'framed') as framed_accused
    from truth_payee as t
    left join suspected_payee as s on s.payee_id = t.payee_id
    group by t.attack
)
select
    made.attack,
    made.listens,
    coalesce(found.listens, 0) as found,
    coalesce(account.accounts, 0) as accounts,
    coalesce(account.accounts_found, 0) as accounts_found,
    coalesce(account.taken_over, 0) as taken_over,
    coalesce(account.victims, 0) as victims,
    coalesce(main.cases, 0) as cases,
    coalesce(main.main_listens, 0) as main_listens,
    coalesce(main.main_found, 0) as main_found,
    coalesce(payee.payees, 0) as payees,
    coalesce(payee.payees_named, 0) as payees_named,
    coalesce(payee.framed, 0) as framed,
    coalesce(payee.framed_accused, 0) as framed_accused
from made
left join found on found.attack = made.attack
left join main on main.attack = made.attack
left join account on account.attack = made.attack
left join payee on payee.attack = made.attack
order by cast(substr(made.attack, 2) as integer);
