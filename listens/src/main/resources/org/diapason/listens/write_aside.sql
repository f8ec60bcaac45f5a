select file, line, raw, reason
from aside
order by file, line, raw, reason;
