-- PostgreSQL only: what somebody has half typed is shown to nobody else, a search asks the index of
-- words and is held to the same rule as everything, and what was brought in is the manager's to note.

-- What the settings in which somebody keeps what they have half typed begin with (StoredUnsent.java).
CREATE FUNCTION signed_unsent() RETURNS text LANGUAGE sql STABLE
SET search_path = pg_catalog, pg_temp AS $$
  SELECT translate(lower(session_user), '.', ',')
$$;

-- Forgets what anybody has half typed about a file that loses its words. Whoever takes them away may
-- not read it, so the owner's rights are needed.
CREATE FUNCTION forget_typed(about text[]) RETURNS void LANGUAGE plpgsql SECURITY DEFINER
SET search_path = public, pg_temp AS $$
BEGIN
  IF NOT is_owner() AND NOT is_one_of('COMPLAINTS_MANAGER') THEN
    RAISE EXCEPTION 'team.rights' USING ERRCODE = 'CN001';
  END IF;
  DELETE FROM setting s WHERE starts_with(s.name, 'unsent.') AND EXISTS (
    SELECT FROM unnest(about) a WHERE a <> '' AND strpos(s.name || E'\n', a) > 0);
END $$;

-- What is half typed is no news.
DROP TRIGGER setting_arranged ON setting;
CREATE TRIGGER setting_arranged AFTER INSERT OR UPDATE ON setting
  FOR EACH ROW WHEN (NOT starts_with(new.name, 'unsent.')) EXECUTE FUNCTION arranged();
CREATE TRIGGER setting_put_back AFTER DELETE ON setting
  FOR EACH ROW WHEN (NOT starts_with(old.name, 'unsent.')) EXECUTE FUNCTION arranged();

-- The last look, held until the transaction ends, for those who have a role.
CREATE OR REPLACE FUNCTION look_hold(OUT id bigint, OUT hash bytea)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  IF NOT is_owner() AND signed_role() IS NULL THEN
    RAISE EXCEPTION 'team.rights' USING ERRCODE = 'CN001';
  END IF;
  PERFORM pg_advisory_xact_lock(hashtext('candour.look'));
  SELECT l.id, l.hash INTO id, hash FROM look l ORDER BY l.id DESC LIMIT 1;
END $$;

-- The same as before, with whoever is asking looked up once and not for every row.
CREATE OR REPLACE FUNCTION hidden_files() RETURNS bigint[] LANGUAGE sql STABLE SECURITY DEFINER
SET search_path = public, pg_temp AS $$
  SELECT about_files() || coalesce(array_agg(c.id), '{}') FROM complaint c
  WHERE c.is_restricted AND c.id <> ALL ((SELECT written_files())::bigint[])
    AND NOT EXISTS (SELECT FROM involved i WHERE i.complaint_id = c.id AND i.part = 'READER'
      AND i.name_key = ANY ((SELECT signed_keys(false))::text[]))
    AND ((SELECT NOT is_one_of('COMPLAINTS_MANAGER')) OR EXISTS (
      SELECT FROM involved i
      JOIN member_name n ON n.name_key = i.name_key AND n.kind = 'person'
      JOIN member m ON m.id = n.member_id AND m.until_on IS NULL
      WHERE i.complaint_id = c.id AND i.part = 'READER'))
$$;

CREATE OR REPLACE FUNCTION sent_files() RETURNS bigint[] LANGUAGE sql STABLE SECURITY DEFINER
SET search_path = public, pg_temp AS $$
  SELECT CASE WHEN is_one_of('SERVICE_MANAGER') THEN coalesce(array_agg(f.id), '{}') ELSE '{}' END
  FROM (
    SELECT i.complaint_id AS id FROM involved i
    WHERE i.part = 'ANSWERS' AND i.name_key = ANY ((SELECT signed_keys(true))::text[])
      AND i.complaint_id <> ALL ((SELECT hidden_files())::bigint[])
    UNION
    SELECT unnest(written_files())
    UNION
    SELECT c.file_id FROM compliment c
    WHERE lower(c.team) = ANY ((SELECT signed_keys(true))::text[])
      OR lower(c.service_area) = ANY ((SELECT signed_keys(true))::text[])
  ) f
$$;

-- Grants and policies of every table; done anew after each change of the tables, so that none is
-- forgotten. A table it does not know is for those who see all cases, and written by two roles.
CREATE OR REPLACE FUNCTION guard_tables() RETURNS void LANGUAGE plpgsql
SET search_path = public, pg_temp AS $$
DECLARE
  t record;
  owner text;
  seen text;
  wide text := '(SELECT sees_all())';
  deletes text := '';
  work text := $q$is_one_of('COMPLAINTS_MANAGER', 'COMPLAINTS_OFFICER')$q$;
  arrange text := $q$is_one_of('COMPLAINTS_MANAGER', 'ADMINISTRATOR')$q$;
  worded text := $q$ AND name ~ '^(report|letter)'$q$;
  typed text := $q$starts_with(name, 'unsent.')$q$;
  own text := $q$(SELECT signed_role()) IS NOT NULL
    AND starts_with(name, 'unsent.' || (SELECT signed_unsent()) || '.')$q$;
  searched text;
BEGIN
  REVOKE ALL ON ALL TABLES IN SCHEMA public, figures FROM PUBLIC;
  GRANT USAGE ON SCHEMA public, figures TO candour_people;
  GRANT SELECT ON ALL TABLES IN SCHEMA figures TO candour_people;
  REVOKE EXECUTE ON FUNCTION guard_tables(), policy(text, text, text, text, text) FROM PUBLIC;
  FOR t IN
    SELECT c.relname AS name,
      bool_or(a.attname = 'file_id') AS by_file, bool_or(a.attname = 'complaint_id') AS by_complaint
    FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0
    WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r'
    GROUP BY c.relname
  LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t.name);
    EXECUTE format('GRANT SELECT ON %I TO candour_people', t.name);
    owner := CASE WHEN t.name IN ('complaint', 'file') THEN 'id' WHEN t.by_file THEN 'file_id'
      WHEN t.by_complaint THEN 'complaint_id' END;
    seen := format('(%1$s AND %2$s <> ALL ((SELECT hidden_files())::bigint[])'
      || ' OR %2$s = ANY ((SELECT sent_files())::bigint[]))', wide, owner);
    IF t.by_file AND t.by_complaint THEN
      seen := seen || ' AND coalesce(complaint_id, 0) <> ALL ((SELECT hidden_files())::bigint[])';
    END IF;
    IF t.name = 'complaint' THEN
      searched := seen;
    END IF;
    IF t.name = 'flyway_schema_history' THEN
      PERFORM policy(t.name, 'seen', 'SELECT', 'true', NULL);
    ELSIF t.name IN ('register_info', 'chain_head') THEN
      PERFORM policy(t.name, 'seen', 'SELECT', 'signed_role() IS NOT NULL', NULL);
    ELSIF t.name = 'file' THEN
      GRANT INSERT, UPDATE (row_version) ON file TO candour_people;
      PERFORM policy('file', 'seen', 'SELECT', seen, NULL);
      PERFORM policy('file', 'begun', 'INSERT', NULL,
        work || $q$ OR is_one_of('SERVICE_MANAGER') AND kind = 'compliment'$q$);
      PERFORM policy('file', 'grown', 'UPDATE', seen || ' AND may_record()', 'may_record()');
    ELSIF t.name = 'entry' THEN
      GRANT INSERT ON entry TO candour_people;
      PERFORM policy('entry', 'seen', 'SELECT', seen, NULL);
      PERFORM policy('entry', 'recorded', 'INSERT', NULL,
        'may_record() AND (' || seen || ' OR is_begun(file_id))');
    ELSIF t.name = 'look' THEN
      GRANT INSERT ON look TO candour_people;
      PERFORM policy('look', 'seen', 'SELECT', seen || ' AND ' || wide, NULL);
      PERFORM policy('look', 'noted', 'INSERT', NULL, seen);
    ELSIF owner IS NOT NULL THEN
      EXECUTE format('GRANT INSERT, UPDATE, DELETE ON %I TO candour_people', t.name);
      PERFORM policy(t.name, 'seen', 'SELECT', CASE WHEN t.name IN ('unit', 'responder')
        THEN 'may_record() OR ' || wide ELSE seen END, NULL);
      PERFORM policy(t.name, 'added', 'INSERT', NULL, format('may_work_out(%I)', owner));
      PERFORM policy(t.name, 'changed', 'UPDATE', seen, format('may_work_out(%I)', owner));
      PERFORM policy(t.name, 'ended', 'DELETE', format('may_work_out(%I)', owner), NULL);
      IF t.name <> 'complaint' THEN
        deletes := deletes || format(' DELETE FROM %I WHERE %I = file;', t.name, owner);
      END IF;
    ELSIF t.name = 'setting' THEN
      -- What somebody has half typed is theirs alone.
      GRANT INSERT, UPDATE, DELETE ON setting TO candour_people;
      PERFORM policy('setting', 'seen', 'SELECT',
        '(SELECT signed_role()) IS NOT NULL AND NOT ' || typed, NULL);
      PERFORM policy('setting', 'arranged', 'ALL', format('(SELECT %s) AND NOT %s', arrange, typed),
        format('%s AND NOT %s', arrange, typed));
      PERFORM policy('setting', 'worded', 'ALL', format('(SELECT %s)', work) || worded, work || worded);
      PERFORM policy('setting', 'typed', 'ALL', own, own);
    ELSIF t.name IN ('listed_value', 'member', 'member_name') THEN
      EXECUTE format('GRANT INSERT, UPDATE, DELETE ON %I TO candour_people', t.name);
      PERFORM policy(t.name, 'seen', 'SELECT', '(SELECT signed_role()) IS NOT NULL', NULL);
      PERFORM policy(t.name, 'arranged', 'ALL', arrange, arrange);
      IF t.name = 'listed_value' THEN
        PERFORM policy('listed_value', 'grown', 'INSERT', NULL, 'may_record()');
      ELSE
        EXECUTE format('REVOKE DELETE ON %I FROM candour_people', t.name);
      END IF;
    ELSIF t.name = 'final_report' THEN
      GRANT INSERT ON final_report TO candour_people;
      PERFORM policy('final_report', 'seen', 'SELECT',
        $q$is_one_of('REPORT_READER') OR $q$ || wide, NULL);
      PERFORM policy('final_report', 'published', 'INSERT', NULL,
        $q$is_one_of('COMPLAINTS_MANAGER')$q$);
    ELSIF t.name = 'arrival' THEN
      GRANT INSERT, UPDATE ON arrival TO candour_people;
      REVOKE DELETE ON arrival FROM candour_people;
      PERFORM policy('arrival', 'seen', 'SELECT', wide, NULL);
      PERFORM policy('arrival', 'worked', 'ALL', $q$is_one_of('COMPLAINTS_MANAGER')$q$,
        $q$is_one_of('COMPLAINTS_MANAGER')$q$);
    ELSE
      EXECUTE format('GRANT INSERT, UPDATE, DELETE ON %I TO candour_people', t.name);
      PERFORM policy(t.name, 'seen', 'SELECT', wide, NULL);
      PERFORM policy(t.name, 'worked', 'ALL', work, work);
    END IF;
  END LOOP;
  -- Takes the rows of a file out before they are put in anew, with the rights of whoever asks.
  EXECUTE 'CREATE OR REPLACE FUNCTION take_out(file bigint) RETURNS void LANGUAGE plpgsql'
    || ' SET search_path = public, pg_temp AS $f$ BEGIN' || deletes || ' END $f$';
  -- No index of words may be asked under a policy, since its operator might tell what it saw. So it
  -- is asked with the owner's rights, and what it finds is held to the very text of the policy.
  EXECUTE 'CREATE OR REPLACE FUNCTION found_complaints(words text) RETURNS bigint[] LANGUAGE sql'
    || ' STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $f$'
    || ' SELECT coalesce(array_agg(id), ''{}'') FROM complaint WHERE'
    || ' to_tsvector(''simple'', search_names || '' '' || search_words)'
    || ' @@ to_tsquery(''simple'', words)'
    || ' AND ((SELECT is_owner()) OR ' || searched || ') $f$';
END $$;
