-- A supplier says its own name in every message: without the source, asking whether a message said it before reads them all.
drop index claim_by_subject;
create index claim_by_subject on claim (kind, subject, field, source);
