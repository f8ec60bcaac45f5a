insert into aside values ({{file}}, null, null, 'file_unreadable');
