create table aside (file varchar, line bigint, raw varchar, reason varchar);
