-- Verified content. The header of a pack and the lines of its records are the pack, byte for byte: it is stored once.

-- From these three tables an older file is rebuilt without a network; `store::vault` knows the shapes they had.
CREATE TABLE IF NOT EXISTS trusted (
    role  TEXT NOT NULL PRIMARY KEY, -- TUF role
    bytes BLOB NOT NULL              -- its metadata file as it came
) STRICT;

CREATE TABLE IF NOT EXISTS pack (
    name   TEXT NOT NULL PRIMARY KEY, -- kz/ru.jsonl
    sha256 TEXT NOT NULL,             -- signed digest
    header TEXT NOT NULL              -- its first line
) STRICT;

CREATE TABLE record (
    row     INTEGER PRIMARY KEY,      -- in the order of the pack
    pack    TEXT NOT NULL,            -- name of the pack it came in
    country TEXT NOT NULL,            -- kz
    locale  TEXT NOT NULL DEFAULT '', -- ru; empty in a language-neutral pack
    kind    TEXT NOT NULL,            -- guide, contact, …; kinds this version does not know are kept
    id      TEXT NOT NULL,            -- unique within kind, country and locale
    body    TEXT NOT NULL             -- a check of 16 digits, then the line of the pack
) STRICT;
CREATE UNIQUE INDEX record_by_id ON record (kind, country, locale, id);
CREATE INDEX record_by_pack ON record (pack);

-- What can be searched of a pack, as huquq_search builds it.
CREATE TABLE segment (
    pack  TEXT NOT NULL PRIMARY KEY,
    bytes BLOB NOT NULL
) STRICT;
