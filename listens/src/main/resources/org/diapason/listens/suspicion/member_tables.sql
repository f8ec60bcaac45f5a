create table member (ring integer, account integer);
create table gain (ring integer, recording integer);
