-- What their parts come to.
insert into followed_money
select pool, payee, standing, sum(micro)
from followed_part
group by pool, payee, standing;
