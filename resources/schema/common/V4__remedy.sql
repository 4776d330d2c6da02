-- What the Ombudsman asks and recommends, the actions that follow, and what is learned.

ALTER TABLE complaint ADD COLUMN learning_reviewed_on ${date};

CREATE INDEX complaint_to_review ON complaint (received_on, id)
  WHERE learning_reviewed_on IS NULL AND closed_on IS NULL;

ALTER TABLE ombudsman ADD COLUMN decision_group TEXT;
ALTER TABLE ombudsman ADD COLUMN is_remedy_offered ${bool};
ALTER TABLE ombudsman ADD COLUMN is_shared_with_ofsted ${bool};
ALTER TABLE ombudsman ADD COLUMN link_officer TEXT;
ALTER TABLE ombudsman ADD COLUMN reply_due_on ${date};
ALTER TABLE ombudsman ADD COLUMN replied_on ${date};
ALTER TABLE ombudsman ADD COLUMN draft_on ${date};
ALTER TABLE ombudsman ADD COLUMN comments_due_on ${date};
ALTER TABLE ombudsman ADD COLUMN commented_on ${date};
ALTER TABLE ombudsman ADD COLUMN reported_on ${date};
ALTER TABLE ombudsman ADD COLUMN confirmed_on ${date};
ALTER TABLE ombudsman ADD COLUMN reference_key TEXT;

-- The later of enquiry and decision, and the day by which something is due next.
ALTER TABLE ombudsman ADD COLUMN latest_on ${date};
ALTER TABLE ombudsman ADD COLUMN due_on ${date};

CREATE INDEX ombudsman_reference ON ombudsman (reference_key);
CREATE INDEX ombudsman_complaint ON ombudsman (complaint_id) WHERE complaint_id IS NOT NULL;
CREATE INDEX ombudsman_open ON ombudsman (enquiry_on, file_id) WHERE decided_on IS NULL;
CREATE INDEX ombudsman_latest ON ombudsman (latest_on, file_id);

-- What is still due on a contact: the rows go when the thing is done.
CREATE TABLE ombudsman_deadline (
  file_id ${int8} NOT NULL REFERENCES file (id),
  position INTEGER NOT NULL,
  complaint_id ${int8} REFERENCES complaint (id),
  ombudsman_reference TEXT NOT NULL,
  kind TEXT NOT NULL,
  number INTEGER NOT NULL,
  what TEXT NOT NULL,
  due_on ${date} NOT NULL,
  who TEXT,
  PRIMARY KEY (file_id, position)
) ${strict};

CREATE INDEX ombudsman_deadline_due ON ombudsman_deadline (due_on, file_id);

CREATE TABLE ombudsman_remedy (
  file_id ${int8} NOT NULL REFERENCES file (id),
  position INTEGER NOT NULL,
  complaint_id ${int8} REFERENCES complaint (id),
  ombudsman_reference TEXT NOT NULL,
  number INTEGER NOT NULL,
  kind TEXT NOT NULL,
  words TEXT NOT NULL,
  made_on ${date} NOT NULL,
  first_due_on ${date},
  due_on ${date},
  owner TEXT,
  amount_pence ${int8},
  done_on ${date},
  evidence TEXT,
  accepted_on ${date},
  PRIMARY KEY (file_id, position)
) ${strict};

CREATE INDEX ombudsman_remedy_made ON ombudsman_remedy (made_on, kind);
CREATE INDEX ombudsman_remedy_waiting ON ombudsman_remedy (done_on, file_id)
  WHERE done_on IS NOT NULL AND accepted_on IS NULL;

ALTER TABLE action ADD COLUMN number INTEGER NOT NULL DEFAULT 1;
ALTER TABLE action ADD COLUMN first_due_on ${date};
ALTER TABLE action ADD COLUMN moved TEXT;

CREATE INDEX action_public ON action (agreed_on) WHERE publish_text IS NOT NULL;

CREATE TABLE complaint_theme (
  complaint_id ${int8} NOT NULL REFERENCES complaint (id),
  position INTEGER NOT NULL,
  theme TEXT NOT NULL,
  theme_key TEXT NOT NULL,
  received_year TEXT NOT NULL,
  PRIMARY KEY (complaint_id, position)
) ${strict};

CREATE INDEX complaint_theme_key ON complaint_theme (theme_key, received_year, complaint_id);

CREATE TABLE root_cause (
  complaint_id ${int8} NOT NULL REFERENCES complaint (id),
  position INTEGER NOT NULL,
  reviewed_on ${date} NOT NULL,
  family TEXT NOT NULL,
  whys TEXT NOT NULL,
  conclusion TEXT,
  PRIMARY KEY (complaint_id, position)
) ${strict};

CREATE INDEX root_cause_reviewed ON root_cause (reviewed_on, family);

CREATE TABLE said_and_done (
  complaint_id ${int8} NOT NULL REFERENCES complaint (id),
  position INTEGER NOT NULL,
  number INTEGER NOT NULL,
  said_on ${date} NOT NULL,
  you_said TEXT NOT NULL,
  we_did TEXT NOT NULL,
  PRIMARY KEY (complaint_id, position)
) ${strict};

CREATE INDEX said_and_done_day ON said_and_done (said_on);

CREATE TABLE theme (
  file_id ${int8} NOT NULL REFERENCES file (id),
  position INTEGER NOT NULL,
  name TEXT NOT NULL,
  name_key TEXT NOT NULL,
  description TEXT,
  years TEXT NOT NULL,
  discussed_on ${date},
  discussed_with TEXT,
  talks INTEGER NOT NULL,
  progress TEXT,
  figure TEXT,
  figure_source TEXT,
  ended_on ${date},
  PRIMARY KEY (file_id, position)
) ${strict};

CREATE INDEX theme_name ON theme (name_key);

CREATE TABLE advice (
  file_id ${int8} NOT NULL REFERENCES file (id),
  position INTEGER NOT NULL,
  made_on ${date} NOT NULL,
  words TEXT NOT NULL,
  owner TEXT,
  first_due_on ${date},
  due_on ${date},
  theme TEXT,
  status TEXT NOT NULL,
  completed_on ${date},
  evidence TEXT,
  declined TEXT,
  PRIMARY KEY (file_id, position)
) ${strict};

CREATE INDEX advice_made ON advice (made_on);
CREATE INDEX advice_due ON advice (due_on) WHERE status IN ('MADE', 'ACCEPTED');
