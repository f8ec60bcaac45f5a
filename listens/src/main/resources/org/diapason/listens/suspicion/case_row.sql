insert into suspected_case values ({{ring}}, {{id}}, {{score}});
