-- How long a file is kept, what was taken away from it, and what each entry is made of.

-- root: the mark over the parts of the words, so that some can be taken away and the rest still be
-- proved (Parts.java); null in entries from before. proof: what is needed for that once some are gone.
ALTER TABLE entry ADD COLUMN root ${blob};
ALTER TABLE entry ADD COLUMN proof TEXT;

CREATE TABLE keeping (
  complaint_id ${int8} NOT NULL REFERENCES complaint (id),
  position INTEGER NOT NULL,
  held_on ${date},
  held_reason TEXT,
  review_on ${date},
  review_reason TEXT,
  left_as TEXT,
  access_asked_on ${date},
  access_due_on ${date},
  PRIMARY KEY (complaint_id, position)
) ${strict};

-- The destruction log: it names files by their references only. entries counts those the file had,
-- erased those that lost words.
CREATE TABLE destruction (
  file_id ${int8} NOT NULL REFERENCES file (id),
  position INTEGER NOT NULL,
  reference TEXT NOT NULL,
  act TEXT NOT NULL,
  done_on ${date} NOT NULL,
  done_by TEXT NOT NULL,
  rule TEXT NOT NULL,
  entries INTEGER NOT NULL,
  erased INTEGER NOT NULL,
  PRIMARY KEY (file_id, position)
) ${strict};

CREATE INDEX destruction_day ON destruction (done_on, file_id);
CREATE INDEX complaint_ended ON complaint (ended_on, id) WHERE ended_on IS NOT NULL;
