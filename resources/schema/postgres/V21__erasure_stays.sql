-- PostgreSQL only: what says that words were taken away loses no words itself, and no member strikes
-- out what is on record about keeping, as the program refuses it too.

CREATE FUNCTION entry_erasure_stays() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'team.erasure' USING ERRCODE = 'CN001';
END $$;

CREATE TRIGGER entry_erasure_stays BEFORE UPDATE OF body, salt, proof ON entry
  FOR EACH ROW WHEN (old.kind IN ('keeping.anonymised', 'keeping.destroyed'))
  EXECUTE FUNCTION entry_erasure_stays();

CREATE FUNCTION entry_keeping_stands() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  IF NOT is_owner() AND EXISTS (SELECT FROM entry e
      WHERE e.id = (new.body::jsonb ->> 'entry')::bigint AND starts_with(e.kind, 'keeping.')) THEN
    RAISE EXCEPTION 'team.struck' USING ERRCODE = 'CN001';
  END IF;
  RETURN new;
END $$;

CREATE TRIGGER entry_keeping_stands BEFORE INSERT ON entry
  FOR EACH ROW WHEN (new.kind = 'course.struck-out')
  EXECUTE FUNCTION entry_keeping_stands();
