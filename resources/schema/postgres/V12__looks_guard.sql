-- What was looked at stays written down.

CREATE FUNCTION look_append_only() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'look is append-only';
END $$;

CREATE TRIGGER look_guard BEFORE UPDATE OR DELETE ON look
  FOR EACH ROW EXECUTE FUNCTION look_append_only();

CREATE TRIGGER look_guard_all BEFORE TRUNCATE ON look
  FOR EACH STATEMENT EXECUTE FUNCTION look_append_only();
