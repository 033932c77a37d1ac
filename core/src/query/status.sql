-- The bytes of a pack: its header and its lines, each with its end of line; 16 digits before a line are the store's own check. A line is
-- canonical JSON, where no text can hold these quotes and a page has no other `made`; so phones need no JSON in SQLite.
SELECT pack.name, pack.header,
       octet_length(pack.header) + 1 + COALESCE(SUM(octet_length(record.body) - 16 + 1), 0),
       COUNT(CASE WHEN record.kind = 'guide' THEN 1 END),
       COUNT(CASE WHEN record.kind = 'guide' THEN
             CASE WHEN instr(record.body, '"made":"machine-drafted"') THEN 1 END END)
FROM pack LEFT JOIN record ON record.pack = pack.name
GROUP BY pack.name
ORDER BY pack.name
