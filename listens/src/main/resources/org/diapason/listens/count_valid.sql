select count(*) from valid;
