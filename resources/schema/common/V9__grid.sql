-- The register as a grid: views that were saved, and the kinds of the council's own fields.

CREATE TABLE saved_view (
  name_key TEXT NOT NULL PRIMARY KEY,
  name TEXT NOT NULL,
  content TEXT NOT NULL
) ${strict};

CREATE TABLE own_field (
  name_key TEXT NOT NULL PRIMARY KEY,
  name TEXT NOT NULL,
  kind TEXT NOT NULL,
  options TEXT NOT NULL
) ${strict};

CREATE INDEX user_field_name ON user_field (name, file_id);
