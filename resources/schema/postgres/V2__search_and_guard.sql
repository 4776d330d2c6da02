-- PostgreSQL only: word search, and the guard that keeps the chronology append-only.

CREATE INDEX complaint_names_search ON complaint
  USING gin (to_tsvector('simple', search_names));

CREATE INDEX complaint_words_search ON complaint
  USING gin (to_tsvector('simple', search_words));

CREATE FUNCTION entry_append_only() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' AND new.salt IS NULL
    AND (new.id, new.file_id, new.position, new.day_on, new.recorded_at, new.known_on,
         new.author, new.is_imported, new.kind, new.body_hash, new.hash)
      = (old.id, old.file_id, old.position, old.day_on, old.recorded_at, old.known_on,
         old.author, old.is_imported, old.kind, old.body_hash, old.hash) THEN
    RETURN new;
  END IF;
  RAISE EXCEPTION 'entry is append-only';
END $$;

CREATE TRIGGER entry_guard BEFORE UPDATE OR DELETE ON entry
  FOR EACH ROW EXECUTE FUNCTION entry_append_only();

CREATE TRIGGER entry_guard_all BEFORE TRUNCATE ON entry
  FOR EACH STATEMENT EXECUTE FUNCTION entry_append_only();
