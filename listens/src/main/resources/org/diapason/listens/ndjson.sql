-- A line is read as text, so that one that is no JSON is kept aside like any other bad line.
(
    select line, filename, unnest(case when json_valid(line) then json_transform(line, {{shape}}) end)
    from read_csv(
        [{{files}}],
        columns = {'line': 'varchar'},
        auto_detect = false, header = false, delim = E'\x01', quote = '', escape = '',
        hive_partitioning = false,
        store_rejects = true, rejects_table = 'rejected_lines_{{number}}', rejects_scan = 'rejected_scans_{{number}}'
    )
    where line is not null
)
