create table suspected_case (ring integer, case_id varchar, score double);
