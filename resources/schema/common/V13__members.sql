-- Who has which role, and who stands how to a complaint: all that decides who is shown what.

-- A change of role ends one row and begins another; rows are never taken out.
CREATE TABLE member (
  id ${int8} NOT NULL PRIMARY KEY,
  name TEXT NOT NULL,
  name_key TEXT NOT NULL,
  role TEXT NOT NULL,
  database_user TEXT,
  since_on ${date} NOT NULL,
  until_on ${date},
  given_by TEXT NOT NULL,
  ended_by TEXT
) ${strict};

CREATE UNIQUE INDEX member_name_now ON member (name_key) WHERE until_on IS NULL;
CREATE UNIQUE INDEX member_user_now ON member (database_user)
  WHERE until_on IS NULL AND database_user IS NOT NULL;

-- Every name by which complaints may name a member, their own among them; kind is 'person', or
-- 'service' for a service whose complaints they answer.
CREATE TABLE member_name (
  member_id ${int8} NOT NULL REFERENCES member (id),
  position INTEGER NOT NULL,
  kind TEXT NOT NULL,
  name TEXT NOT NULL,
  name_key TEXT NOT NULL,
  PRIMARY KEY (member_id, position)
) ${strict};

CREATE INDEX member_name_key ON member_name (name_key, kind);

-- Projection: who stands how to a complaint. part is ANSWERS (it was sent to them), NAMED (it is
-- about them) or READER (named to read it although it is restricted).
CREATE TABLE involved (
  complaint_id ${int8} NOT NULL REFERENCES complaint (id),
  position INTEGER NOT NULL,
  part TEXT NOT NULL,
  name TEXT NOT NULL,
  name_key TEXT NOT NULL,
  PRIMARY KEY (complaint_id, position)
) ${strict};

CREATE INDEX involved_name ON involved (part, name_key, complaint_id);
CREATE INDEX complaint_restricted ON complaint (id) WHERE is_restricted;
