-- Listens that the folder does not have yet.
create or replace table known as
select distinct listen_id
from ({{known}})
where listen_id in (select listen_id from listen);

create or replace view fresh as
select *
from listen
where not exists (select 1 from known where known.listen_id = listen.listen_id);
