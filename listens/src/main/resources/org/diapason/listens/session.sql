set memory_limit = '{{memory}}MB';
set threads = {{threads}};
set temp_directory = {{folder}};
set preserve_insertion_order = false;
set TimeZone = 'UTC';
set autoinstall_known_extensions = false;
