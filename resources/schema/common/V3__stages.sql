-- What Stages 2 and 3 leave behind: versions of the statement of complaint, recommendations with
-- their answers, and what else is known of a point.

ALTER TABLE point ADD COLUMN service TEXT;
ALTER TABLE point ADD COLUMN section TEXT;
ALTER TABLE point ADD COLUMN answered_by TEXT;
ALTER TABLE point ADD COLUMN independent_person_comment TEXT;

CREATE INDEX point_section ON point (section, complaint_id) WHERE section IS NOT NULL;

CREATE TABLE statement_version (
  complaint_id ${int8} NOT NULL REFERENCES complaint (id),
  position INTEGER NOT NULL,
  version INTEGER NOT NULL,
  drafted_on ${date} NOT NULL,
  sent_on ${date},
  agreed_on ${date},
  issued_on ${date},
  PRIMARY KEY (complaint_id, position)
) ${strict};

-- action_number is the number of the agreed action in the same file.
CREATE TABLE recommendation (
  complaint_id ${int8} NOT NULL REFERENCES complaint (id),
  position INTEGER NOT NULL,
  number TEXT NOT NULL,
  made_by TEXT NOT NULL,
  made_on ${date} NOT NULL,
  words TEXT NOT NULL,
  answered_on ${date},
  is_accepted ${bool},
  action_number INTEGER,
  reason TEXT,
  PRIMARY KEY (complaint_id, position)
) ${strict};

CREATE INDEX recommendation_answered ON recommendation (answered_on, is_accepted);
