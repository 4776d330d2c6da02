-- PostgreSQL only: what the server itself holds everybody to, whatever program they use.
-- The owner of the database brings tables up to date and carries registers in and out; everybody
-- else is a member, known by the database user they signed in as.

CREATE FUNCTION is_owner() RETURNS boolean LANGUAGE sql STABLE
SET search_path = pg_catalog, pg_temp AS $$
  SELECT pg_has_role(session_user, d.datdba, 'MEMBER') FROM pg_database d
  WHERE d.datname = current_database()
$$;

-- Who is asking ------------------------------------------------------------------------------

-- They are let in by what this says, so it cannot ask with their own rights.
CREATE FUNCTION signed_role() RETURNS text LANGUAGE sql STABLE SECURITY DEFINER
SET search_path = public, pg_temp AS $$
  SELECT m.role FROM member m WHERE m.database_user = session_user AND m.until_on IS NULL
$$;

CREATE FUNCTION signed_name() RETURNS text LANGUAGE sql STABLE SECURITY DEFINER
SET search_path = public, pg_temp AS $$
  SELECT m.name FROM member m WHERE m.database_user = session_user AND m.until_on IS NULL
$$;

CREATE FUNCTION is_one_of(VARIADIC roles text[]) RETURNS boolean LANGUAGE sql STABLE
SET search_path = public, pg_temp AS $$
  SELECT coalesce(signed_role() = ANY (roles), false)
$$;

CREATE FUNCTION may_record() RETURNS boolean LANGUAGE sql STABLE
SET search_path = public, pg_temp AS $$
  SELECT is_owner() OR is_one_of('COMPLAINTS_MANAGER', 'COMPLAINTS_OFFICER', 'SERVICE_MANAGER')
$$;

CREATE FUNCTION sees_all() RETURNS boolean LANGUAGE sql STABLE
SET search_path = public, pg_temp AS $$
  SELECT is_one_of('COMPLAINTS_MANAGER', 'COMPLAINTS_OFFICER', 'AUDITOR')
$$;

-- Names by which complaints know whoever is asking; of their services too.
CREATE FUNCTION signed_keys(services boolean) RETURNS text[] LANGUAGE sql STABLE SECURITY DEFINER
SET search_path = public, pg_temp AS $$
  SELECT coalesce(array_agg(n.name_key), '{}') FROM member m JOIN member_name n ON n.member_id = m.id
  WHERE m.database_user = session_user AND m.until_on IS NULL AND (services OR n.kind = 'person')
$$;

-- Complaints about whoever is asking. They may not see them, so the owner's rights are needed.
CREATE FUNCTION about_files() RETURNS bigint[] LANGUAGE sql STABLE SECURITY DEFINER
SET search_path = public, pg_temp AS $$
  SELECT coalesce(array_agg(i.complaint_id), '{}') FROM involved i
  WHERE i.part = 'NAMED' AND i.name_key = ANY (signed_keys(false))
$$;

-- Files to which this transaction has added: while their rows are being put in anew, whoever adds
-- still sees them.
CREATE FUNCTION written_files() RETURNS bigint[] LANGUAGE sql STABLE SECURITY DEFINER
SET search_path = public, pg_temp AS $$
  SELECT coalesce(array_agg(DISTINCT e.file_id), '{}') FROM entry e
  WHERE e.id > (SELECT h.entry_id - 200 FROM chain_head h)
    AND e.xmin = pg_current_xact_id_if_assigned()::xid
$$;

-- Those, and restricted ones that name others to read them. While nobody who has a role is named,
-- the complaints managers are shown them.
CREATE FUNCTION hidden_files() RETURNS bigint[] LANGUAGE sql STABLE SECURITY DEFINER
SET search_path = public, pg_temp AS $$
  SELECT about_files() || coalesce(array_agg(c.id), '{}') FROM complaint c
  WHERE c.is_restricted AND c.id <> ALL (written_files())
    AND NOT EXISTS (SELECT FROM involved i WHERE i.complaint_id = c.id AND i.part = 'READER'
      AND i.name_key = ANY (signed_keys(false)))
    AND (NOT is_one_of('COMPLAINTS_MANAGER') OR EXISTS (
      SELECT FROM involved i
      JOIN member_name n ON n.name_key = i.name_key AND n.kind = 'person'
      JOIN member m ON m.id = n.member_id AND m.until_on IS NULL
      WHERE i.complaint_id = c.id AND i.part = 'READER'))
$$;

-- What was sent to a service manager or a service of theirs, and that service's compliments.
CREATE FUNCTION sent_files() RETURNS bigint[] LANGUAGE sql STABLE SECURITY DEFINER
SET search_path = public, pg_temp AS $$
  SELECT CASE WHEN is_one_of('SERVICE_MANAGER') THEN coalesce(array_agg(f.id), '{}') ELSE '{}' END
  FROM (
    SELECT i.complaint_id AS id FROM involved i
    WHERE i.part = 'ANSWERS' AND i.name_key = ANY (signed_keys(true))
      AND i.complaint_id <> ALL (hidden_files())
    UNION
    SELECT unnest(written_files())
    UNION
    SELECT c.file_id FROM compliment c
    WHERE lower(c.team) = ANY (signed_keys(true)) OR lower(c.service_area) = ANY (signed_keys(true))
  ) f
$$;

-- The chain --------------------------------------------------------------------------------

-- Holds the end of the chain until the transaction ends, so that two writers never fork it, and
-- tells it. A member may neither write it nor see every file, so the owner's rights are needed.
CREATE FUNCTION chain_hold(OUT entry_id bigint, OUT hash bytea, OUT last_file bigint)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  IF NOT may_record() THEN
    RAISE EXCEPTION 'team.read-only' USING ERRCODE = 'CN001';
  END IF;
  SELECT h.entry_id, h.hash INTO entry_id, hash FROM chain_head h WHERE h.id = 1 FOR UPDATE;
  SELECT coalesce(max(f.id), 0) INTO last_file FROM file f;
END $$;

-- The link of an entry, as the program works it out (Chain.java).
CREATE FUNCTION chain_link(before bytea, e entry) RETURNS bytea LANGUAGE sql IMMUTABLE
SET search_path = pg_catalog, pg_temp AS $$
  SELECT sha256(before
    || int8send(e.id) || int8send(e.file_id) || int4send(e.position)
    || int8send((e.day_on - DATE '1970-01-01')::bigint)
    || int8send(floor(extract(epoch FROM e.recorded_at))::bigint)
    || int8send(extract(microsecond FROM e.recorded_at)::bigint % 1000000 * 1000)
    || int8send((e.known_on - DATE '1970-01-01')::bigint)
    || CASE WHEN e.is_imported THEN '\x01'::bytea ELSE '\x00'::bytea END
    || convert_to(e.author, 'UTF8') || '\x00'::bytea
    || convert_to(e.kind, 'UTF8') || '\x00'::bytea
    || e.body_hash)
$$;

-- An entry is taken only in the name of whoever sends it, now, and as the next link of the chain.
CREATE FUNCTION entry_follows() RETURNS trigger
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
      OR new.is_imported AND NOT is_one_of('COMPLAINTS_MANAGER') THEN
      RAISE EXCEPTION 'team.rights' USING ERRCODE = 'CN001';
    END IF;
    IF new.salt IS NULL THEN
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
    OR new.salt IS NOT NULL AND new.body_hash IS DISTINCT FROM sha256(new.salt
      || convert_to(new.kind, 'UTF8') || '\x00'::bytea || convert_to(new.body, 'UTF8'))
    OR new.position <> 1 + coalesce(
      (SELECT max(e.position) FROM entry e WHERE e.file_id = new.file_id), 0) THEN
    RAISE EXCEPTION 'team.chain' USING ERRCODE = 'CN001';
  END IF;
  RETURN new;
END $$;

CREATE TRIGGER entry_follows BEFORE INSERT ON entry
  FOR EACH ROW EXECUTE FUNCTION entry_follows();

-- When all of a transaction is there: the head of the chain moves to its end, the file counts its
-- entries rightly, and the others are told the number of the file and nothing else.
CREATE FUNCTION entry_recorded() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  UPDATE chain_head h SET entry_id = e.id, hash = e.hash
    FROM (SELECT id, hash FROM entry ORDER BY id DESC LIMIT 1) e
    WHERE h.id = 1 AND h.entry_id < new.id;
  IF NOT EXISTS (SELECT FROM file f WHERE f.id = new.file_id AND f.row_version =
      (SELECT max(e.position) FROM entry e WHERE e.file_id = new.file_id)) THEN
    RAISE EXCEPTION 'team.chain' USING ERRCODE = 'CN001';
  END IF;
  PERFORM pg_notify('candour', new.file_id::text);
  RETURN NULL;
END $$;

CREATE CONSTRAINT TRIGGER entry_recorded AFTER INSERT ON entry
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION entry_recorded();

CREATE FUNCTION file_counts() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  IF (SELECT f.row_version FROM file f WHERE f.id = new.id) IS DISTINCT FROM
      (SELECT max(e.position) FROM entry e WHERE e.file_id = new.id) THEN
    RAISE EXCEPTION 'team.chain' USING ERRCODE = 'CN001';
  END IF;
  RETURN NULL;
END $$;

CREATE CONSTRAINT TRIGGER file_counts AFTER INSERT OR UPDATE ON file
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION file_counts();

-- News of what is no entry: settings, lists, people.
CREATE FUNCTION arranged() RETURNS trigger LANGUAGE plpgsql
SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  PERFORM pg_notify('candour', '');
  RETURN NULL;
END $$;

CREATE TRIGGER setting_arranged AFTER INSERT OR UPDATE OR DELETE ON setting
  FOR EACH STATEMENT EXECUTE FUNCTION arranged();
CREATE TRIGGER member_arranged AFTER INSERT OR UPDATE OR DELETE ON member
  FOR EACH STATEMENT EXECUTE FUNCTION arranged();
CREATE TRIGGER listed_value_arranged AFTER INSERT OR UPDATE OR DELETE ON listed_value
  FOR EACH STATEMENT EXECUTE FUNCTION arranged();

-- Looks ------------------------------------------------------------------------------------

-- The last look, held until the transaction ends: whoever looks may not read who else did.
CREATE FUNCTION look_hold(OUT id bigint, OUT hash bytea)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  PERFORM pg_advisory_xact_lock(hashtext('candour.look'));
  SELECT l.id, l.hash INTO id, hash FROM look l ORDER BY l.id DESC LIMIT 1;
END $$;

-- A look is taken only in the name of whoever looks, now, and as the next link of its chain.
CREATE FUNCTION look_follows() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  before bytea := decode(repeat('00', 32), 'hex');
BEGIN
  IF NOT is_owner() AND (new.person IS DISTINCT FROM signed_name()
    OR abs(extract(epoch FROM now()) - new.at_epoch_milli / 1000.0) > 900) THEN
    RAISE EXCEPTION 'team.author' USING ERRCODE = 'CN001';
  END IF;
  IF new.id > 1 THEN
    SELECT l.hash INTO before FROM look l WHERE l.id = new.id - 1;
  END IF;
  IF before IS NULL OR new.hash IS DISTINCT FROM sha256(before
      || int8send(new.id) || int8send(new.at_epoch_milli) || int8send(new.file_id)
      || convert_to(new.act, 'UTF8') || '\x00'::bytea || convert_to(new.person, 'UTF8')) THEN
    RAISE EXCEPTION 'team.chain' USING ERRCODE = 'CN001';
  END IF;
  RETURN new;
END $$;

CREATE TRIGGER look_follows BEFORE INSERT ON look
  FOR EACH ROW EXECUTE FUNCTION look_follows();

-- Figures ----------------------------------------------------------------------------------

-- Every complaint but those about the reader, restricted ones too, since a published number must
-- be right; only the columns that are counted, and none that says who it is about.
CREATE SCHEMA figures;

CREATE FUNCTION reads_figures() RETURNS boolean LANGUAGE sql STABLE
SET search_path = public, pg_temp AS $$
  SELECT is_owner()
    OR is_one_of('COMPLAINTS_MANAGER', 'COMPLAINTS_OFFICER', 'AUDITOR', 'REPORT_READER')
$$;

CREATE VIEW figures.complaint WITH (security_barrier) AS
  SELECT id, received_on, method, complainant_type, child_age, child_gender, child_ethnicity,
    child_disability, child_sexual_orientation, is_advocate_offered, advocate_appointed_on,
    procedure, service_area, extension_agreed_on, extended_to_on,
    CASE WHEN good_reason IS NULL THEN NULL ELSE '-' END AS good_reason, outcome, is_apology,
    is_stage1_extended_in_time, cause_reported, stage1_exit, stage1_exit_on, stage1_limit20_on,
    stage1_moved_on, stage1_resolved_on, stage1_taken, stage1_withdrawn_on,
    stage2_adjudicated_on, stage2_offered_on, stage2_outcome, stage2_requested_on,
    stage2_taken_from_request, stage2_taken_from_statement, stage2_withdrawn_on,
    stage3_mediated_on, stage3_outcome, stage3_panel_on, stage3_panel_taken, stage3_requested_on,
    stage3_response_on, learning_reviewed_on
  FROM public.complaint
  WHERE (SELECT public.reads_figures()) AND id <> ALL ((SELECT public.about_files())::bigint[]);

CREATE VIEW figures.complaint_cause WITH (security_barrier) AS
  SELECT complaint_id, position, cause FROM public.complaint_cause
  WHERE (SELECT public.reads_figures())
    AND complaint_id <> ALL ((SELECT public.about_files())::bigint[]);

CREATE VIEW figures.meeting WITH (security_barrier) AS
  SELECT file_id, position, complaint_id, held_on, kind, stage, result FROM public.meeting
  WHERE (SELECT public.reads_figures())
    AND coalesce(complaint_id, 0) <> ALL ((SELECT public.about_files())::bigint[]);

CREATE VIEW figures.cost WITH (security_barrier) AS
  SELECT file_id, position, complaint_id, spent_on, category, amount_pence FROM public.cost
  WHERE (SELECT public.reads_figures())
    AND coalesce(complaint_id, 0) <> ALL ((SELECT public.about_files())::bigint[]);

CREATE VIEW figures.ombudsman WITH (security_barrier) AS
  SELECT file_id, position, complaint_id, enquiry_on, decided_on, decision, is_fault
  FROM public.ombudsman
  WHERE (SELECT public.reads_figures())
    AND coalesce(complaint_id, 0) <> ALL ((SELECT public.about_files())::bigint[]);

CREATE VIEW figures.compliment WITH (security_barrier) AS
  SELECT file_id, position, received_on, team, service_area FROM public.compliment
  WHERE (SELECT public.reads_figures());

CREATE VIEW figures.action WITH (security_barrier) AS
  SELECT file_id, position, complaint_id, agreed_on, kind, action_type, due_on, completed_on
  FROM public.action
  WHERE (SELECT public.reads_figures())
    AND coalesce(complaint_id, 0) <> ALL ((SELECT public.about_files())::bigint[]);

CREATE VIEW figures.indicator WITH (security_barrier) AS
  SELECT file_id, position, financial_year, indicator, value FROM public.indicator
  WHERE (SELECT public.reads_figures());

-- Rows ---------------------------------------------------------------------------------------

-- Whether this transaction has put an entry into that file: without one, no table of the present
-- state may change. A new calendar or new limits work every case out again, which the complaints
-- managers may do.
CREATE FUNCTION may_work_out(file bigint) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER
SET search_path = public, pg_temp AS $$
  SELECT is_one_of('COMPLAINTS_MANAGER') OR EXISTS (
    SELECT FROM entry e WHERE e.file_id = file AND e.xmin = pg_current_xact_id()::xid)
$$;

-- Whether a file is new in this transaction.
CREATE FUNCTION is_begun(begun bigint) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER
SET search_path = public, pg_temp AS $$
  SELECT EXISTS (SELECT FROM file f WHERE f.id = begun AND f.xmin = pg_current_xact_id()::xid)
    AND NOT EXISTS (SELECT FROM entry e WHERE e.file_id = begun
      AND e.xmin <> pg_current_xact_id()::xid)
$$;

-- Whether nothing is hidden from whoever is asking, and they may work every case out again.
CREATE FUNCTION is_shown_all() RETURNS boolean LANGUAGE sql STABLE
SET search_path = public, pg_temp AS $$
  SELECT is_owner() OR is_one_of('COMPLAINTS_MANAGER') AND cardinality(hidden_files()) = 0
$$;

-- The highest number among references that begin so, whoever may see those cases: otherwise the
-- next one would be taken without anybody seeing why.
CREATE FUNCTION highest_number(prefix text) RETURNS integer
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT coalesce(max(substr(c.reference_key, length(prefix) + 1)::integer), 0) FROM complaint c
  WHERE may_record() AND starts_with(c.reference_key, prefix)
    AND substr(c.reference_key, length(prefix) + 1) ~ '^[0-9]{1,8}$'
$$;

CREATE FUNCTION policy(about text, name text, command text, held text, checked text)
RETURNS void LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  EXECUTE format('DROP POLICY IF EXISTS %I ON %I', name, about);
  EXECUTE format('CREATE POLICY %I ON %I FOR %s TO candour_people', name, about, command)
    || coalesce(' USING (' || held || ')', '') || coalesce(' WITH CHECK (' || checked || ')', '');
END $$;

-- Grants and policies of every table; done anew after each change of the tables, so that none is
-- forgotten. A table it does not know is for those who see all cases, and written by two roles.
CREATE FUNCTION guard_tables() RETURNS void LANGUAGE plpgsql
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
    ELSIF t.name IN ('setting', 'listed_value', 'member', 'member_name') THEN
      EXECUTE format('GRANT INSERT, UPDATE, DELETE ON %I TO candour_people', t.name);
      PERFORM policy(t.name, 'seen', 'SELECT', 'signed_role() IS NOT NULL', NULL);
      PERFORM policy(t.name, 'arranged', 'ALL', arrange, arrange);
      IF t.name = 'setting' THEN
        PERFORM policy('setting', 'worded', 'ALL', work || worded, work || worded);
      ELSIF t.name = 'listed_value' THEN
        PERFORM policy('listed_value', 'grown', 'INSERT', NULL, work);
      ELSE
        EXECUTE format('REVOKE DELETE ON %I FROM candour_people', t.name);
      END IF;
    ELSIF t.name = 'final_report' THEN
      GRANT INSERT ON final_report TO candour_people;
      PERFORM policy('final_report', 'seen', 'SELECT',
        $q$is_one_of('REPORT_READER') OR $q$ || wide, NULL);
      PERFORM policy('final_report', 'published', 'INSERT', NULL,
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
END $$;

-- Everybody who signs in belongs to this group, which IT makes with the database.
DO $$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'candour_people') THEN
    CREATE ROLE candour_people NOLOGIN;
  END IF;
EXCEPTION WHEN duplicate_object OR unique_violation THEN
  NULL;
END $$;
