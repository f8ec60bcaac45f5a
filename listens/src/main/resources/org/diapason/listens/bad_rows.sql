insert into aside
select file, null, raw, problem
from typed_{{number}}
where problem is not null;
