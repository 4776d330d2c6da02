-- Reports as they were published: figures, words and pages, which nothing changes afterwards.

CREATE TABLE final_report (
  id ${int8} NOT NULL PRIMARY KEY,
  kind TEXT NOT NULL,
  year TEXT NOT NULL,
  as_at_on ${date} NOT NULL,
  marked_at ${ts} NOT NULL,
  marked_by TEXT NOT NULL,
  last_entry ${int8} NOT NULL,
  figures TEXT NOT NULL,
  words TEXT NOT NULL,
  pdf ${blob} NOT NULL,
  hash ${blob} NOT NULL
) ${strict};
