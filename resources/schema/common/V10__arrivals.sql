-- What was brought in at once: which files, from what, by whom, and whether it was taken back.

CREATE TABLE arrival (
  id ${int8} NOT NULL PRIMARY KEY,
  source TEXT NOT NULL,
  last_entry ${int8} NOT NULL,
  arrived_on ${date} NOT NULL,
  author TEXT NOT NULL,
  first_file ${int8} NOT NULL,
  last_file ${int8} NOT NULL,
  taken_back_on ${date}
) ${strict};
