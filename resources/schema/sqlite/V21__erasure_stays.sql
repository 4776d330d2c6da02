-- What says that words were taken away loses no words itself.

CREATE TRIGGER entry_erasure_stays
BEFORE UPDATE OF body, salt, proof ON entry
WHEN old.kind IN ('keeping.anonymised', 'keeping.destroyed') BEGIN
  SELECT RAISE(ABORT, 'what says that words were erased stays');
END;
