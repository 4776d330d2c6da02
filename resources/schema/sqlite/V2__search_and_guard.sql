-- SQLite only: word search, and the guard that keeps the chronology append-only.

CREATE VIRTUAL TABLE complaint_fts_names USING fts5 (
  search_names, content='complaint', content_rowid='id', detail='column', prefix='2 3',
  tokenize='unicode61 remove_diacritics 2'
);

CREATE VIRTUAL TABLE complaint_fts_words USING fts5 (
  search_words, content='complaint', content_rowid='id',
  tokenize='unicode61 remove_diacritics 2'
);

CREATE TRIGGER complaint_search_insert AFTER INSERT ON complaint BEGIN
  INSERT INTO complaint_fts_names (rowid, search_names) VALUES (new.id, new.search_names);
  INSERT INTO complaint_fts_words (rowid, search_words) VALUES (new.id, new.search_words);
END;

CREATE TRIGGER complaint_search_delete AFTER DELETE ON complaint BEGIN
  INSERT INTO complaint_fts_names (complaint_fts_names, rowid, search_names)
    VALUES ('delete', old.id, old.search_names);
  INSERT INTO complaint_fts_words (complaint_fts_words, rowid, search_words)
    VALUES ('delete', old.id, old.search_words);
END;

CREATE TRIGGER complaint_search_names AFTER UPDATE OF search_names ON complaint
WHEN old.search_names <> new.search_names BEGIN
  INSERT INTO complaint_fts_names (complaint_fts_names, rowid, search_names)
    VALUES ('delete', old.id, old.search_names);
  INSERT INTO complaint_fts_names (rowid, search_names) VALUES (new.id, new.search_names);
END;

CREATE TRIGGER complaint_search_words AFTER UPDATE OF search_words ON complaint
WHEN old.search_words <> new.search_words BEGIN
  INSERT INTO complaint_fts_words (complaint_fts_words, rowid, search_words)
    VALUES ('delete', old.id, old.search_words);
  INSERT INTO complaint_fts_words (rowid, search_words) VALUES (new.id, new.search_words);
END;

CREATE TRIGGER entry_no_delete BEFORE DELETE ON entry BEGIN
  SELECT RAISE(ABORT, 'entry is append-only');
END;

CREATE TRIGGER entry_no_update
BEFORE UPDATE OF id, file_id, position, day_on, recorded_at, known_on, author, is_imported, kind,
  body_hash, hash ON entry BEGIN
  SELECT RAISE(ABORT, 'entry is append-only');
END;

-- Erasure gives up the salt, and with it the proof of the words, never that of the entry.
CREATE TRIGGER entry_only_erasure BEFORE UPDATE OF body, salt ON entry
WHEN new.salt IS NOT NULL BEGIN
  SELECT RAISE(ABORT, 'entry is append-only');
END;
