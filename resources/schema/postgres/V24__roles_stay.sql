-- PostgreSQL only: a role that was given stays to be seen with its days, whatever program gave or
-- ended it; and nothing is put in before the beginning of a chain.

ALTER TABLE entry ADD CONSTRAINT entry_id_follows CHECK (id > 0) NOT VALID;
ALTER TABLE look ADD CONSTRAINT look_id_follows CHECK (id > 0) NOT VALID;

-- A member gives a role in their own name, from today on, and ends one likewise. The server moves
-- its own clock; only the demonstration has a day of its own.
CREATE FUNCTION member_stays() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  demonstration boolean;
  day date := CASE WHEN TG_OP = 'INSERT' THEN new.since_on ELSE new.until_on END;
  who text := CASE WHEN TG_OP = 'INSERT' THEN new.given_by ELSE new.ended_by END;
BEGIN
  IF is_owner() THEN
    RETURN new;
  END IF;
  SELECT i.demonstration_today_on IS NOT NULL INTO demonstration FROM register_info i;
  IF day IS NULL OR NOT demonstration AND abs(day - current_date) > 1
    OR who IS DISTINCT FROM signed_name()
    OR TG_OP = 'INSERT' AND (new.until_on IS NOT NULL OR new.ended_by IS NOT NULL)
    OR TG_OP = 'UPDATE' AND (old.until_on IS NOT NULL
      OR (new.id, new.name, new.name_key, new.role, new.database_user, new.since_on, new.given_by)
        IS DISTINCT FROM
        (old.id, old.name, old.name_key, old.role, old.database_user, old.since_on, old.given_by)) THEN
    RAISE EXCEPTION 'team.member' USING ERRCODE = 'CN001';
  END IF;
  RETURN new;
END $$;

CREATE TRIGGER member_stays BEFORE INSERT OR UPDATE ON member
  FOR EACH ROW EXECUTE FUNCTION member_stays();

-- Names are given with a role, in one transaction, and stay.
CREATE FUNCTION member_name_stays() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  IF NOT is_owner() AND (TG_OP = 'UPDATE' OR NOT EXISTS (SELECT FROM member m
      WHERE m.id = new.member_id AND m.until_on IS NULL
        AND m.xmin = pg_current_xact_id()::xid)) THEN
    RAISE EXCEPTION 'team.member' USING ERRCODE = 'CN001';
  END IF;
  RETURN new;
END $$;

CREATE TRIGGER member_name_stays BEFORE INSERT OR UPDATE ON member_name
  FOR EACH ROW EXECUTE FUNCTION member_name_stays();
