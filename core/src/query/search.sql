-- bm25 is smaller for better; a word in the title counts ten times one in the text,
-- a word as it was typed twice its folded form.
SELECT record.kind, record.id, record.country, record.locale, record.body, bm25(search, 10.0, 1.0, 5.0, 0.5)
FROM search JOIN record ON record.row = search.rowid
WHERE search MATCH ?1
ORDER BY 6
LIMIT 400
