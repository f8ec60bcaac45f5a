-- A listen to a recording that gains is as suspect as its case, one for camouflage somewhat less.
select l.listen_id, c.case_id, case when l.gains then c.score else 0.8 * c.score end as score
from member_listen as l
join suspected_case as c on c.ring = l.ring
where l.suspected
order by l.listen_id;
