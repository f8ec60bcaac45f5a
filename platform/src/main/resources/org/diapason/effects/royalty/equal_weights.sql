-- Every listen weighs the same.
create view weighed as
select *, 1 as weight
from judged;
