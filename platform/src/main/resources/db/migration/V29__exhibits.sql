-- Files that an appellant enclosed: sessions, stems, dated demos (R1). The bytes lie among the kept files, by their digest.
create table exhibit (
    case_id text not null references appeal,
    number int not null check (number > 0),
    name text not null check (length(name) between 1 and 200),
    digest text not null,
    bytes bigint not null check (bytes > 0),
    primary key (case_id, number)
);

create trigger exhibit_only_grows before update or delete on exhibit for each row execute function refuse_change();
create trigger exhibit_is_never_emptied before truncate on exhibit for each statement execute function refuse_change();

grant select, insert on exhibit to diapason_desk;
grant select on exhibit to diapason_office;
