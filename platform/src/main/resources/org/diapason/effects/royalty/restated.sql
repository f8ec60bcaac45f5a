-- What closed months turned out to owe; a top-up belongs to no recording.
create table restated (
    month varchar, recording_id varchar, payee_id varchar, territory varchar, plan varchar, standing varchar,
    listens bigint, amount_micro bigint, top_up_micro bigint);
