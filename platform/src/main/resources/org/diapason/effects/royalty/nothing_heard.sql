-- A month of silence.
create table listen (
    listen_id varchar, account_id varchar, recording_id varchar, played_ms bigint, day date,
    territory varchar, plan varchar, context varchar);
