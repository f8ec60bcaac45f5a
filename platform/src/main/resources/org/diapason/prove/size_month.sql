-- A month: two hundred listens an account, about, fifty a recording; three attacks at 20 % camouflage in it. All chance is a
-- hash, so that the same size gives the same month.
create macro chance(a, b) as (hash(a, b) % 1000003) / 1000003.0;

-- Sixty favourites an account, the r-th with r^-0.8 of its listening; an artist's rank follows (rank + 14.6)^-1.11.
create macro favourite(account, play) as
    cast(floor(pow(1 + chance(account, play + 0.1) * (pow(60, 0.2) - 1), 5)) as bigint);

create macro artist(account, favourite) as
    cast(
        floor(
            pow(
                chance(account, favourite + 0.2) * (pow({{artists_a_genre}} + 14.6, -0.11) - pow(14.6, -0.11))
                + pow(14.6, -0.11),
                -1 / 0.11
            ) - 14.6
        ) as bigint
    ) * 40 + cast(hash(account, favourite % 3) % 40 as bigint);

create macro ordinary_recording(account, play) as
    'r' || (artist(account, favourite(account, play)) * 10 + cast(floor(10 * pow(chance(play, account), 2)) as bigint));

create macro ordinary_time(account, play) as
    timestamp '2026-10-01 00:00:00'
    + interval 1 day * cast(hash(account, play, 3) % 31 as integer)
    + interval 1 second * cast(floor(3600 * (7 + 8 * (chance(account, play + 0.4) + chance(account, play + 0.5)))) as integer);

create macro written(account) as printf('%016x', hash(account, 'account'));

create table account as
select
    number,
    '' as attack,
    cast(
        ceil(
            109 * exp(
                1.1 * 1.4142 * (
                    chance(number, 11) + chance(number, 12) + chance(number, 13)
                    + chance(number, 14) + chance(number, 15) + chance(number, 16) - 3
                )
            )
        ) as bigint
    ) as plays
from range(0, {{accounts}}) as r (number);

create table scheme (attack varchar, accounts bigint, recordings bigint, plays bigint, first_hour bigint, hours bigint, payees bigint);
insert into scheme values
    ('A1', 200, 40, 480, 220, 48, 1),
    ('A4', 600, 60, 240, 300, 120, 1),
    ('A7', 1000, 5000, 24, 0, 744, 20);

create table robot as
select {{accounts}} + row_number() over (order by attack, number) as number, s.*
from scheme as s
cross join range(0, 1000) as r (number)
where r.number < s.accounts;

create table robot_listen as
select
    written(number) || '-' || play as listen_id,
    number,
    attack,
    play < plays as gains,
    case
        when play < plays
            then timestamp '2026-10-01 00:00:00'
                + interval 1 second * cast(floor(3600 * (first_hour + hours * chance(number, play + 0.6))) as integer)
        else ordinary_time(number, play)
    end as occurred_at,
    case
        when play < plays then attack || '-r' || cast(hash(number, play, 5) % recordings as bigint)
        else ordinary_recording(number, play)
    end as recording_id,
    case
        when play >= plays then 200000
        when attack = 'A1' then 31000 + cast(hash(number, play, 6) % 4000 as bigint)
        else 210000
    end as played_ms
from (select *, unnest(range(0, cast(plays * 5 // 4 as bigint))) as play from robot);

copy (
    select listen_id, occurred_at, written(number) as account_id, md5(recording_id) as recording_id, played_ms, 210000 as track_ms
    from robot_listen
    union all
    select
        written(number) || '-' || play,
        ordinary_time(number, play),
        written(number),
        md5(ordinary_recording(number, play)),
        case when chance(number, play + 0.7) < 0.25 then 8000 else 205000 end,
        210000
    from (select *, unnest(range(0, plays)) as play from account)
) to {{listens_file}} (format parquet, compression zstd);

copy (
    select listen_id, attack, case when gains then 'gain' else 'camouflage' end as role from robot_listen
) to {{truth_listens}} (format parquet);

copy (
    select written(number) as account_id, attack as attack_or_lookalike, 'perpetrator' as role from robot
    union all
    select written(number), '', 'honest' from account
) to {{truth_accounts}} (format csv, header);

copy (select '' as payee_id, '' as attack, 'gains' as role where false) to {{truth_payees}} (format csv, header);
