-- Names the database user of a person who has a role in the register already, or gives somebody
-- their first role. As the owner of the database:
--
--   psql -d candour -v name='Ann Wren' -v user=awren -v role=COMPLAINTS_MANAGER -f give-role.sql
--
-- Roles: COMPLAINTS_MANAGER, COMPLAINTS_OFFICER, SERVICE_MANAGER, REPORT_READER, AUDITOR,
-- ADMINISTRATOR. Who has a role that may give others does the rest in Candour.

UPDATE member SET database_user = :'user' WHERE name_key = lower(:'name') AND until_on IS NULL;

WITH given AS (
  INSERT INTO member (id, name, name_key, role, database_user, since_on, given_by)
  SELECT (SELECT coalesce(max(id), 0) + 1 FROM member), :'name', lower(:'name'), :'role', :'user',
    current_date, session_user
  WHERE NOT EXISTS (SELECT FROM member WHERE name_key = lower(:'name') AND until_on IS NULL)
  RETURNING id
)
INSERT INTO member_name (member_id, position, kind, name, name_key)
SELECT id, 1, 'person', :'name', lower(:'name') FROM given;
