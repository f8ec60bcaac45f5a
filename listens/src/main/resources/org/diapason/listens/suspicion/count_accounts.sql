select count(*) from account_number;
