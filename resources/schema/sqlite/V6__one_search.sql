-- One index over names and summary, so that several words are looked for at once and the latest
-- files come first without reading every match.

DROP TRIGGER complaint_search_insert;
DROP TRIGGER complaint_search_delete;
DROP TRIGGER complaint_search_names;
DROP TRIGGER complaint_search_words;
DROP TABLE complaint_fts_names;
DROP TABLE complaint_fts_words;

CREATE VIRTUAL TABLE complaint_fts USING fts5 (
  search_names, search_words, content='complaint', content_rowid='id', detail='column',
  prefix='1 2 3', tokenize='unicode61 remove_diacritics 2'
);

INSERT INTO complaint_fts (complaint_fts) VALUES ('rebuild');

CREATE TRIGGER complaint_search_insert AFTER INSERT ON complaint BEGIN
  INSERT INTO complaint_fts (rowid, search_names, search_words)
    VALUES (new.id, new.search_names, new.search_words);
END;

CREATE TRIGGER complaint_search_delete AFTER DELETE ON complaint BEGIN
  INSERT INTO complaint_fts (complaint_fts, rowid, search_names, search_words)
    VALUES ('delete', old.id, old.search_names, old.search_words);
END;

CREATE TRIGGER complaint_search_update AFTER UPDATE OF search_names, search_words ON complaint
WHEN old.search_names <> new.search_names OR old.search_words <> new.search_words BEGIN
  INSERT INTO complaint_fts (complaint_fts, rowid, search_names, search_words)
    VALUES ('delete', old.id, old.search_names, old.search_words);
  INSERT INTO complaint_fts (rowid, search_names, search_words)
    VALUES (new.id, new.search_names, new.search_words);
END;
