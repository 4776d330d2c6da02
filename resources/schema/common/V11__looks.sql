-- Who looked into restricted case files: only ever added to, each line with the mark of the one before.

CREATE TABLE look (
  id ${int8} NOT NULL PRIMARY KEY,
  at_epoch_milli ${int8} NOT NULL,
  person TEXT NOT NULL,
  act TEXT NOT NULL,
  file_id ${int8} NOT NULL REFERENCES file (id),
  hash ${blob} NOT NULL
) ${strict};

CREATE INDEX look_file ON look (file_id, id);
