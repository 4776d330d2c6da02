-- An erasure gives up the salt and some words; the mark over all parts stays.

DROP TRIGGER entry_no_update;

CREATE TRIGGER entry_no_update
BEFORE UPDATE OF id, file_id, position, day_on, recorded_at, known_on, author, is_imported, kind,
  body_hash, hash, root ON entry BEGIN
  SELECT RAISE(ABORT, 'entry is append-only');
END;
