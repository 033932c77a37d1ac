SELECT pack.name, pack.bytes,
       COUNT(record.row),
       COUNT(CASE WHEN json_extract(substr(record.body, 17), '$.made') = 'machine-drafted' THEN 1 END)
FROM pack LEFT JOIN record ON record.pack = pack.name AND record.kind = 'guide'
GROUP BY pack.name
ORDER BY pack.name
