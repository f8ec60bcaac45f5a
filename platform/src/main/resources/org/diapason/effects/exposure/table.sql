-- The rows of the feed as a table for those who join it.
select recording_id, len(reasons) = 0 as eligible, reasons
from read_json({{rows}}, format = 'newline_delimited', columns = {recording_id: 'varchar', reasons: 'varchar[]'})
order by recording_id
