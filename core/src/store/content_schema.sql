-- Verified content. Everything below `pack` is derived from it and can be dropped and made again.

-- The vault: these two tables keep their shape in every schema, so that an older file can be rebuilt without a network.
CREATE TABLE IF NOT EXISTS trusted (
    role  TEXT NOT NULL PRIMARY KEY, -- TUF role
    bytes BLOB NOT NULL              -- its metadata file as it came
) STRICT;

CREATE TABLE IF NOT EXISTS pack (
    name   TEXT NOT NULL PRIMARY KEY, -- kz/ru.jsonl
    sha256 TEXT NOT NULL,             -- signed digest
    bytes  BLOB NOT NULL              -- canonical bytes
) STRICT;

CREATE TABLE record (
    row     INTEGER PRIMARY KEY,
    pack    TEXT NOT NULL,            -- name of the pack it came in
    country TEXT NOT NULL,            -- kz
    locale  TEXT NOT NULL DEFAULT '', -- ru; empty in a language-neutral pack
    kind    TEXT NOT NULL,            -- guide, contact, …; kinds this version does not know are kept
    id      TEXT NOT NULL,            -- unique within kind, country and locale
    body    TEXT NOT NULL             -- a check of 16 digits, then the record as JSON
) STRICT;
CREATE UNIQUE INDEX record_by_id ON record (kind, country, locale, id);

-- What can be searched of a pack, as huquq_search builds it.
CREATE TABLE segment (
    pack  TEXT NOT NULL PRIMARY KEY,
    bytes BLOB NOT NULL
) STRICT;
