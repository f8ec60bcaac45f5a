-- Lines that are no row at all; a line may have several errors and counts once.
insert into aside
select distinct s.file_path, r.line, r.csv_line, 'line_unreadable'
from rejected_lines_{{number}} as r
join rejected_scans_{{number}} as s on s.scan_id = r.scan_id and s.file_id = r.file_id;
