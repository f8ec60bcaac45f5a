read_csv(
    [{{files}}],
    columns = { {{columns}} },
    auto_detect = false, header = true, delim = ',', quote = '"', escape = '"',
    hive_partitioning = false,
    store_rejects = true, rejects_table = 'rejected_lines_{{number}}', rejects_scan = 'rejected_scans_{{number}}'
)
