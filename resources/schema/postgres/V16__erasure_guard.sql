-- PostgreSQL only: the one narrow way in which words leave an entry, and who may go it.

-- The mark of the words, of the form with parts and of the one before (Chain.java).
CREATE FUNCTION body_mark(e entry) RETURNS bytea LANGUAGE sql IMMUTABLE
SET search_path = pg_catalog, pg_temp AS $$
  SELECT CASE WHEN e.root IS NULL THEN whole ELSE sha256('\x01'::bytea || whole || e.root) END
  FROM (SELECT sha256(e.salt || convert_to(e.kind, 'UTF8') || '\x00'::bytea
    || convert_to(e.body, 'UTF8')) AS whole) w
$$;

CREATE OR REPLACE FUNCTION entry_append_only() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' AND new.salt IS NULL
    AND (new.id, new.file_id, new.position, new.day_on, new.recorded_at, new.known_on,
         new.author, new.is_imported, new.kind, new.body_hash, new.hash, new.root)
      IS NOT DISTINCT FROM
        (old.id, old.file_id, old.position, old.day_on, old.recorded_at, old.known_on,
         old.author, old.is_imported, old.kind, old.body_hash, old.hash, old.root) THEN
    RETURN new;
  END IF;
  RAISE EXCEPTION 'entry is append-only';
END $$;

CREATE OR REPLACE FUNCTION entry_follows() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  before bytea := decode(repeat('00', 32), 'hex');
  demonstration boolean;
BEGIN
  IF NOT is_owner() THEN
    IF new.author IS DISTINCT FROM signed_name() THEN
      RAISE EXCEPTION 'team.author' USING ERRCODE = 'CN001';
    END IF;
    SELECT i.demonstration_today_on IS NOT NULL INTO demonstration FROM register_info i;
    IF NOT demonstration AND (abs(extract(epoch FROM now() - new.recorded_at)) > 900
      OR NOT new.is_imported AND abs(new.known_on - new.recorded_at::date) > 1) THEN
      RAISE EXCEPTION 'team.clock' USING ERRCODE = 'CN001';
    END IF;
    IF is_one_of('SERVICE_MANAGER') AND new.kind NOT IN ('stage1.draft-received',
        'stage1.finding-proposed', 'stage1.learning-proposed', 'loose.compliment-received')
      OR (new.is_imported OR starts_with(new.kind, 'keeping.'))
        AND NOT is_one_of('COMPLAINTS_MANAGER') THEN
      RAISE EXCEPTION 'team.rights' USING ERRCODE = 'CN001';
    END IF;
    IF new.salt IS NULL OR new.proof IS NOT NULL THEN
      RAISE EXCEPTION 'team.chain' USING ERRCODE = 'CN001';
    END IF;
    IF EXISTS (SELECT FROM setting s WHERE s.name = 'moved') THEN
      RAISE EXCEPTION 'team.moved' USING ERRCODE = 'CN001';
    END IF;
  END IF;
  IF new.id > 1 THEN
    SELECT e.hash INTO before FROM entry e WHERE e.id = new.id - 1;
  END IF;
  IF before IS NULL OR chain_link(before, new) IS DISTINCT FROM new.hash
    OR new.salt IS NOT NULL AND new.body_hash IS DISTINCT FROM body_mark(new)
    OR new.position <> 1 + coalesce(
      (SELECT max(e.position) FROM entry e WHERE e.file_id = new.file_id), 0) THEN
    RAISE EXCEPTION 'team.chain' USING ERRCODE = 'CN001';
  END IF;
  RETURN new;
END $$;

-- Every value of a tree that is no tree itself, with the way to it.
CREATE FUNCTION json_leaves(tree jsonb) RETURNS TABLE (path text, leaf jsonb)
LANGUAGE sql IMMUTABLE SET search_path = pg_catalog, pg_temp AS $$
  WITH RECURSIVE walk(path, node) AS (
    SELECT '', tree
    UNION ALL
    SELECT walk.path || '/' || child.name, child.node FROM walk, LATERAL (
      SELECT o.key AS name, o.value AS node FROM jsonb_each(
        CASE WHEN jsonb_typeof(walk.node) = 'object' THEN walk.node ELSE '{}' END) o
      UNION ALL
      SELECT (a.place - 1)::text, a.node FROM jsonb_array_elements(
        CASE WHEN jsonb_typeof(walk.node) = 'array' THEN walk.node ELSE '[]' END)
        WITH ORDINALITY a(node, place)
    ) child
  )
  SELECT w.path, w.node FROM walk w WHERE jsonb_typeof(w.node) NOT IN ('object', 'array')
$$;

-- Takes words out of an entry, with the owner's rights since nobody else may change one: for a
-- complaints manager who sees the file, while it is not on hold, as an erasure says that the same
-- transaction has put into the file, and so that whatever is left stood there before.
CREATE FUNCTION erase_entry(erased bigint, remains text, proven text) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  was entry;
BEGIN
  SELECT * INTO was FROM entry e WHERE e.id = erased FOR UPDATE;
  IF was.id IS NULL OR NOT is_owner()
      AND (NOT is_one_of('COMPLAINTS_MANAGER') OR was.file_id = ANY (hidden_files())) THEN
    RAISE EXCEPTION 'team.rights' USING ERRCODE = 'CN001';
  END IF;
  IF 'keeping.held' = (SELECT e.kind FROM entry e WHERE e.file_id = was.file_id
      AND e.kind IN ('keeping.held', 'keeping.hold-lifted') ORDER BY e.id DESC LIMIT 1) THEN
    RAISE EXCEPTION 'team.held' USING ERRCODE = 'CN001';
  END IF;
  IF NOT EXISTS (
      SELECT FROM entry e, jsonb_array_elements(e.body::jsonb -> 'erased') named
      WHERE e.file_id = was.file_id AND e.xmin = pg_current_xact_id()::xid
        AND (e.kind = 'keeping.destroyed' AND remains = ''
          OR e.kind = 'keeping.anonymised' AND remains <> '')
        AND (named ->> 'entry')::bigint = erased
        AND named ->> 'digest' = encode(sha256(convert_to(remains, 'UTF8')), 'hex')) THEN
    RAISE EXCEPTION 'team.chain' USING ERRCODE = 'CN001';
  END IF;
  IF remains <> '' AND EXISTS (
      SELECT FROM json_leaves(remains::jsonb) l
      WHERE l.leaf #>> '{}' !~ '^\[erased( [0-9]+)?\]$'
        AND NOT EXISTS (SELECT FROM json_leaves(was.body::jsonb) o
          WHERE o.path = l.path AND o.leaf = l.leaf)) THEN
    RAISE EXCEPTION 'team.chain' USING ERRCODE = 'CN001';
  END IF;
  UPDATE entry SET body = remains, salt = NULL, proof = proven WHERE id = erased;
END $$;
