-- Shares an amount by weight: whole micro-units, and the rest, one each, to the largest remainders (Hamilton's
-- method); of equal remainders the first in order. 128 bits, so every product is exact.
create or replace table {{shares}} as
select * exclude (total, quotient, remainder, place, rest),
       cast(quotient + case when place <= rest then 1 else 0 end as bigint) as micro
from (
    select *,
           row_number() over (partition by {{of}} order by remainder desc, {{order}}) as place,
           amount - sum(quotient) over (partition by {{of}}) as rest
    from (
        select *,
               cast(amount as hugeint) * cast(weight as hugeint) // total as quotient,
               cast(amount as hugeint) * cast(weight as hugeint) % total as remainder
        from (
            select *, cast(sum(weight) over (partition by {{of}}) as hugeint) as total
            from {{claims}})));
