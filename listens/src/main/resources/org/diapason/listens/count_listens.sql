select count(*) from listen;
