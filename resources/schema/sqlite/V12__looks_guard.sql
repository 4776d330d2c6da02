-- What was looked at stays written down.

CREATE TRIGGER look_no_delete BEFORE DELETE ON look BEGIN
  SELECT RAISE(ABORT, 'look is append-only');
END;

CREATE TRIGGER look_no_update BEFORE UPDATE ON look BEGIN
  SELECT RAISE(ABORT, 'look is append-only');
END;
