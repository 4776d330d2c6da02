-- Makes the database of a team's register, its owner, and the group to which everybody belongs.
-- As an administrator of a PostgreSQL server of version 15 or later:
--
--   psql -v database=candour -v owner=candour_owner -f create-register.sql
--   psql -c '\password candour_owner'
--
-- Nobody outside the group can connect to the database; what each member may see and do there is
-- decided by the register's own policies, from the roles that were given in Candour.

DO $$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'candour_people') THEN
    CREATE ROLE candour_people NOLOGIN;
  END IF;
END $$;

CREATE ROLE :"owner" LOGIN;

CREATE DATABASE :"database" OWNER :"owner" TEMPLATE template0 ENCODING 'UTF8';

REVOKE ALL ON DATABASE :"database" FROM PUBLIC;

GRANT CONNECT ON DATABASE :"database" TO candour_people;
