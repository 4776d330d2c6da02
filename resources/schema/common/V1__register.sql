-- The register: the chronology (file, entry, chain_head), which is the source of truth,
-- and the projection: ordinary tables of the present state, rebuilt from it at any time.
-- One text for both engines; the words in dollar signs and braces are the few types that differ.

CREATE TABLE register_info (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  format_version INTEGER NOT NULL,
  register_key TEXT NOT NULL,
  name TEXT NOT NULL,
  council TEXT,
  demonstration_today_on ${date},
  created_at ${ts} NOT NULL
) ${strict};

CREATE TABLE setting (
  name TEXT NOT NULL PRIMARY KEY,
  content TEXT NOT NULL
) ${strict};

-- Open lists: service area, team, cause, user field, ... in the order the council gives them.
CREATE TABLE listed_value (
  list TEXT NOT NULL,
  value_key TEXT NOT NULL,
  value TEXT NOT NULL,
  position INTEGER NOT NULL,
  is_retired ${bool} NOT NULL DEFAULT FALSE,
  PRIMARY KEY (list, value_key)
) ${strict};

-- The chronology ---------------------------------------------------------------------------

CREATE TABLE file (
  id ${int8} NOT NULL PRIMARY KEY,
  kind TEXT NOT NULL,
  row_version INTEGER NOT NULL
) ${strict};

-- id is the place in the hash chain, without gaps. Rows are never changed or deleted, save
-- that a lawful erasure may replace body and take the salt away: body_hash stays in the chain.
CREATE TABLE entry (
  id ${int8} NOT NULL PRIMARY KEY,
  file_id ${int8} NOT NULL REFERENCES file (id),
  position INTEGER NOT NULL,
  day_on ${date} NOT NULL CHECK (day_on IS NOT DISTINCT FROM date(day_on)),
  recorded_at ${ts} NOT NULL,
  known_on ${date} NOT NULL CHECK (known_on IS NOT DISTINCT FROM date(known_on)),
  author TEXT NOT NULL,
  is_imported ${bool} NOT NULL,
  kind TEXT NOT NULL,
  body TEXT NOT NULL,
  salt ${blob},
  body_hash ${blob} NOT NULL,
  hash ${blob} NOT NULL,
  UNIQUE (file_id, position)
) ${strict};

CREATE INDEX entry_known ON entry (known_on, file_id);

CREATE TABLE chain_head (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  entry_id ${int8} NOT NULL,
  hash ${blob} NOT NULL
) ${strict};

-- The projection ---------------------------------------------------------------------------

-- One row a complaint: the columns of complaints.csv (days end in _on, yes/no begins is_),
-- then what the fold works out.
CREATE TABLE complaint (
  id ${int8} NOT NULL PRIMARY KEY REFERENCES file (id),
  reference TEXT NOT NULL,
  received_on ${date} NOT NULL,
  method TEXT,
  complainant_type TEXT,
  complainant_name TEXT,
  child_name TEXT,
  child_reference TEXT,
  complainant_address TEXT,
  complainant_telephone TEXT,
  complainant_email TEXT,
  preferred_contact TEXT,
  adjustments TEXT,
  child_age TEXT,
  child_gender TEXT,
  child_ethnicity TEXT,
  child_disability TEXT,
  child_sexual_orientation TEXT,
  is_advocate_offered ${bool},
  advocate_provider TEXT,
  advocate_appointed_on ${date},
  procedure TEXT NOT NULL,
  decided_on ${date},
  not_accepted_reason TEXT,
  service_area TEXT,
  team TEXT,
  summary TEXT,
  causes TEXT,
  acknowledged_on ${date},
  responding_manager TEXT,
  extension_agreed_on ${date},
  extension_reason TEXT,
  extended_to_on ${date},
  good_reason TEXT,
  responded_on ${date},
  outcome TEXT,
  is_apology ${bool},
  withdrawn_on ${date},
  stage2_offered_on ${date},
  stage2_requested_on ${date},
  stage2_statement_agreed_on ${date},
  stage2_investigating_officer TEXT,
  stage2_independent_person TEXT,
  stage2_adjudicating_officer TEXT,
  stage2_extended_on ${date},
  stage2_extended_to_on ${date},
  stage2_io_report_on ${date},
  stage2_ip_report_on ${date},
  stage2_adjudicated_on ${date},
  stage2_outcome TEXT,
  stage2_withdrawn_on ${date},
  stage3_requested_on ${date},
  stage3_acknowledged_on ${date},
  stage3_chair_appointed_on ${date},
  stage3_panel_on ${date},
  stage3_report_on ${date},
  stage3_response_on ${date},
  stage3_outcome TEXT,
  stage3_mediated_on ${date},
  closed_on ${date},
  is_restricted ${bool},

  stage INTEGER NOT NULL,
  state TEXT NOT NULL,
  ended_on ${date},
  due_on ${date},
  due_what TEXT,
  due_who TEXT,

  stage1_limit10_on ${date},
  stage1_limit20_on ${date},
  stage1_due_on ${date},
  is_stage1_extended_in_time ${bool} NOT NULL DEFAULT FALSE,
  stage1_exit TEXT,
  stage1_exit_on ${date},
  stage1_resolved_on ${date},
  stage1_withdrawn_on ${date},
  stage1_moved_on ${date},
  stage1_taken INTEGER,
  stage1_taken_band TEXT,

  stage2_due_on ${date},
  stage2_taken_from_request INTEGER,
  stage2_taken_from_statement INTEGER,
  stage3_panel_due_on ${date},
  stage3_panel_taken INTEGER,

  cause_reported TEXT NOT NULL,
  received_year TEXT NOT NULL,
  resolved_year TEXT,
  cost_pence ${int8} NOT NULL DEFAULT 0,

  reference_key TEXT NOT NULL,
  complainant_name_key TEXT,
  child_name_key TEXT,
  service_area_key TEXT,
  responding_manager_key TEXT,
  search_names TEXT NOT NULL,
  search_words TEXT NOT NULL
) ${strict};

CREATE UNIQUE INDEX complaint_reference ON complaint (reference_key);
CREATE INDEX complaint_due ON complaint (due_on, id) WHERE ended_on IS NULL;
CREATE INDEX complaint_due_service ON complaint (service_area, stage, due_on, id)
  WHERE ended_on IS NULL;
CREATE INDEX complaint_due_manager ON complaint (responding_manager_key, due_on, id)
  WHERE ended_on IS NULL;
CREATE INDEX complaint_received ON complaint (received_on, id);
CREATE INDEX complaint_received_report ON complaint
  (procedure, received_on, service_area, complainant_type, method, is_advocate_offered,
   stage1_exit_on, stage2_requested_on);
CREATE INDEX complaint_stage1_exit ON complaint
  (procedure, stage1_exit_on, stage1_exit, received_on) WHERE stage1_exit_on IS NOT NULL;
CREATE INDEX complaint_resolved_report ON complaint
  (procedure, stage1_resolved_on, outcome, cause_reported, stage1_taken,
   is_stage1_extended_in_time, is_apology, service_area) WHERE stage1_resolved_on IS NOT NULL;
CREATE INDEX complaint_stage1_open ON complaint (received_on, id) WHERE stage1_exit_on IS NULL;
CREATE INDEX complaint_stage2_requested ON complaint
  (procedure, stage2_requested_on, stage2_adjudicated_on, stage2_withdrawn_on)
  WHERE stage2_requested_on IS NOT NULL;
CREATE INDEX complaint_stage2_adjudicated ON complaint
  (procedure, stage2_adjudicated_on, stage2_taken_from_request, stage2_taken_from_statement)
  WHERE stage2_adjudicated_on IS NOT NULL;
CREATE INDEX complaint_stage2_withdrawn ON complaint (procedure, stage2_withdrawn_on)
  WHERE stage2_withdrawn_on IS NOT NULL;
CREATE INDEX complaint_stage2_offered ON complaint (procedure, stage2_offered_on)
  WHERE stage2_offered_on IS NOT NULL;
CREATE INDEX complaint_stage3_requested ON complaint (procedure, stage3_requested_on)
  WHERE stage3_requested_on IS NOT NULL;
CREATE INDEX complaint_stage3_panel ON complaint
  (procedure, stage3_panel_on, stage3_panel_taken) WHERE stage3_panel_on IS NOT NULL;
CREATE INDEX complaint_stage3_mediated ON complaint (procedure, stage3_mediated_on)
  WHERE stage3_mediated_on IS NOT NULL;
CREATE INDEX complaint_child ON complaint (child_name_key) WHERE child_name_key IS NOT NULL;
CREATE INDEX complaint_child_reference ON complaint (child_reference)
  WHERE child_reference IS NOT NULL;
CREATE INDEX complaint_complainant ON complaint (complainant_name_key)
  WHERE complainant_name_key IS NOT NULL;

CREATE TABLE complaint_cause (
  complaint_id ${int8} NOT NULL REFERENCES complaint (id),
  position INTEGER NOT NULL,
  cause TEXT NOT NULL,
  PRIMARY KEY (complaint_id, position)
) ${strict};

CREATE INDEX complaint_cause_value ON complaint_cause (cause, complaint_id);

CREATE TABLE point (
  complaint_id ${int8} NOT NULL REFERENCES complaint (id),
  position INTEGER NOT NULL,
  number TEXT NOT NULL,
  description TEXT NOT NULL,
  cause TEXT,
  desired_outcome TEXT,
  stage1_finding TEXT,
  stage2_finding TEXT,
  independent_person_agrees TEXT,
  adjudication TEXT,
  stage3_finding TEXT,
  PRIMARY KEY (complaint_id, position)
) ${strict};

-- What the law asks next of an open file. from_on is the first day the duty shows, blank = at
-- once; due_on blank = no limit in law. Whether it is late is for the reader's own today.
CREATE TABLE duty (
  file_id ${int8} NOT NULL REFERENCES file (id),
  position INTEGER NOT NULL,
  kind TEXT NOT NULL,
  what TEXT NOT NULL,
  from_on ${date},
  due_on ${date},
  who TEXT,
  PRIMARY KEY (file_id, position)
) ${strict};

CREATE INDEX duty_due ON duty (due_on, file_id);

-- In the tables below file_id is the file that holds the thing: the complaint's own file
-- (then complaint_id is the same), or a small file for a thing that belongs to no complaint.

CREATE TABLE meeting (
  file_id ${int8} NOT NULL REFERENCES file (id),
  position INTEGER NOT NULL,
  complaint_id ${int8} REFERENCES complaint (id),
  held_on ${date} NOT NULL,
  kind TEXT NOT NULL,
  stage INTEGER,
  result TEXT,
  PRIMARY KEY (file_id, position)
) ${strict};

CREATE INDEX meeting_held ON meeting (held_on);

CREATE TABLE cost (
  file_id ${int8} NOT NULL REFERENCES file (id),
  position INTEGER NOT NULL,
  complaint_id ${int8} REFERENCES complaint (id),
  spent_on ${date} NOT NULL,
  category TEXT NOT NULL,
  amount_pence ${int8} NOT NULL,
  payee TEXT,
  note TEXT,
  recharged_on ${date},
  PRIMARY KEY (file_id, position)
) ${strict};

CREATE INDEX cost_spent ON cost (spent_on, category, amount_pence);

CREATE TABLE ombudsman (
  file_id ${int8} NOT NULL REFERENCES file (id),
  position INTEGER NOT NULL,
  complaint_id ${int8} REFERENCES complaint (id),
  ombudsman_reference TEXT NOT NULL,
  enquiry_on ${date},
  subject_area TEXT,
  decided_on ${date},
  decision TEXT,
  is_fault ${bool},
  is_premature ${bool},
  summary TEXT,
  finding TEXT,
  payment_pence ${int8},
  PRIMARY KEY (file_id, position)
) ${strict};

CREATE INDEX ombudsman_enquiry ON ombudsman (enquiry_on);
CREATE INDEX ombudsman_decided ON ombudsman (decided_on);

CREATE TABLE compliment (
  file_id ${int8} NOT NULL REFERENCES file (id),
  position INTEGER NOT NULL,
  received_on ${date} NOT NULL,
  team TEXT NOT NULL,
  service_area TEXT,
  source TEXT,
  words TEXT NOT NULL,
  is_use_in_report ${bool},
  edited_words TEXT,
  PRIMARY KEY (file_id, position)
) ${strict};

CREATE INDEX compliment_received ON compliment (received_on, team);

CREATE TABLE action (
  file_id ${int8} NOT NULL REFERENCES file (id),
  position INTEGER NOT NULL,
  complaint_id ${int8} REFERENCES complaint (id),
  agreed_on ${date} NOT NULL,
  kind TEXT,
  action_type TEXT NOT NULL,
  description TEXT,
  owner TEXT,
  due_on ${date},
  completed_on ${date},
  evidence TEXT,
  publish_text TEXT,
  PRIMARY KEY (file_id, position)
) ${strict};

CREATE INDEX action_agreed ON action (agreed_on, action_type);
CREATE INDEX action_complaint ON action (complaint_id, action_type)
  WHERE complaint_id IS NOT NULL;
CREATE INDEX action_due ON action (due_on) WHERE completed_on IS NULL;

-- value is the text as entered; the figures read it as a decimal.
CREATE TABLE indicator (
  file_id ${int8} NOT NULL REFERENCES file (id),
  position INTEGER NOT NULL,
  financial_year TEXT NOT NULL,
  indicator TEXT NOT NULL,
  value TEXT NOT NULL,
  basis TEXT,
  source TEXT,
  is_provisional ${bool},
  PRIMARY KEY (file_id, position)
) ${strict};

CREATE INDEX indicator_year ON indicator (financial_year, indicator);

CREATE TABLE published_figure (
  file_id ${int8} NOT NULL REFERENCES file (id),
  position INTEGER NOT NULL,
  financial_year TEXT NOT NULL,
  figure TEXT NOT NULL,
  value TEXT NOT NULL,
  note TEXT,
  PRIMARY KEY (file_id, position)
) ${strict};

CREATE INDEX published_figure_year ON published_figure (financial_year, figure);

CREATE TABLE user_field (
  file_id ${int8} NOT NULL REFERENCES file (id),
  position INTEGER NOT NULL,
  name TEXT NOT NULL,
  content TEXT NOT NULL,
  PRIMARY KEY (file_id, position)
) ${strict};
