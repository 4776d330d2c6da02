-- Lets one more person connect to the registers of this server. They see nothing in a register
-- before they are given a role there, under this very name.
--
--   psql -v person=awren -f add-person.sql
--   psql -c '\password awren'
--
-- When they leave: ALTER ROLE awren NOLOGIN; and end their role in Candour.

CREATE ROLE :"person" LOGIN IN ROLE candour_people;
