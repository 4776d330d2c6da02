-- What the rooms beside the case file keep: costs in full, people and services, and the light
-- registers, none of which is in any statutory count.

-- entry_id is the entry that put the cost on record.
ALTER TABLE cost ADD COLUMN entry_id ${int8} NOT NULL DEFAULT 0;
ALTER TABLE cost ADD COLUMN minutes INTEGER;
ALTER TABLE cost ADD COLUMN rate_pence ${int8};
ALTER TABLE cost ADD COLUMN recharged_to TEXT;

CREATE INDEX cost_complaint ON cost (complaint_id, spent_on) WHERE complaint_id IS NOT NULL;

-- Money promised and not spent yet; once closed it is either a cost of its own or given up.
CREATE TABLE commitment (
  file_id ${int8} NOT NULL REFERENCES file (id),
  position INTEGER NOT NULL,
  complaint_id ${int8} REFERENCES complaint (id),
  number INTEGER NOT NULL,
  committed_on ${date} NOT NULL,
  category TEXT NOT NULL,
  amount_pence ${int8} NOT NULL,
  payee TEXT,
  note TEXT,
  closed_on ${date},
  is_paid ${bool},
  PRIMARY KEY (file_id, position)
) ${strict};

CREATE INDEX commitment_open ON commitment (committed_on) WHERE closed_on IS NULL;

CREATE TABLE person (
  file_id ${int8} NOT NULL REFERENCES file (id),
  position INTEGER NOT NULL,
  name TEXT NOT NULL,
  name_key TEXT NOT NULL,
  roles TEXT NOT NULL,
  organisation TEXT,
  telephone TEXT,
  email TEXT,
  is_employed ${bool},
  employed_until_on ${date},
  checked_on ${date},
  check_renewal_on ${date},
  availability TEXT NOT NULL,
  unavailable_until_on ${date},
  note TEXT,
  PRIMARY KEY (file_id, position)
) ${strict};

CREATE INDEX person_name ON person (name_key);

-- An hourly rate from a day on; name blank = the rate of everybody in that role.
CREATE TABLE rate (
  file_id ${int8} NOT NULL REFERENCES file (id),
  position INTEGER NOT NULL,
  name TEXT,
  role TEXT NOT NULL,
  from_on ${date} NOT NULL,
  hourly_pence ${int8} NOT NULL,
  PRIMARY KEY (file_id, position)
) ${strict};

-- Who was given which part in a complaint.
CREATE TABLE appointment (
  complaint_id ${int8} NOT NULL REFERENCES complaint (id),
  position INTEGER NOT NULL,
  name TEXT NOT NULL,
  name_key TEXT NOT NULL,
  role TEXT NOT NULL,
  appointed_on ${date} NOT NULL,
  PRIMARY KEY (complaint_id, position)
) ${strict};

CREATE INDEX appointment_name ON appointment (name_key, appointed_on);

-- Services and teams with the time in which they were called so. A complaint keeps the name it
-- was recorded under; the successor says under which name it is compared afterwards.
CREATE TABLE unit (
  file_id ${int8} NOT NULL REFERENCES file (id),
  position INTEGER NOT NULL,
  kind TEXT NOT NULL,
  name TEXT NOT NULL,
  part_of TEXT,
  start_on ${date},
  end_on ${date},
  successor TEXT,
  PRIMARY KEY (file_id, position)
) ${strict};

CREATE TABLE responder (
  file_id ${int8} NOT NULL REFERENCES file (id),
  position INTEGER NOT NULL,
  name TEXT NOT NULL,
  post TEXT,
  service TEXT,
  email TEXT,
  from_on ${date},
  until_on ${date},
  PRIMARY KEY (file_id, position)
) ${strict};

-- A matter of a young person that is settled informally (R062).
CREATE TABLE matter (
  file_id ${int8} NOT NULL REFERENCES file (id),
  position INTEGER NOT NULL,
  raised_on ${date} NOT NULL,
  child TEXT,
  about TEXT NOT NULL,
  service_area TEXT,
  supported_by TEXT,
  how TEXT,
  reviewed_on ${date},
  is_not_blocked ${bool},
  review_note TEXT,
  ended_on ${date},
  outcome TEXT,
  reference TEXT,
  PRIMARY KEY (file_id, position)
) ${strict};

CREATE INDEX matter_raised ON matter (raised_on);

-- A meeting, briefing or training (R116 to R124).
CREATE TABLE event (
  file_id ${int8} NOT NULL REFERENCES file (id),
  position INTEGER NOT NULL,
  held_on ${date} NOT NULL,
  kind TEXT NOT NULL,
  audience TEXT,
  attended TEXT,
  note TEXT,
  next_due_on ${date},
  PRIMARY KEY (file_id, position)
) ${strict};

CREATE INDEX event_held ON event (held_on);

-- A concern or enquiry that is no complaint.
CREATE TABLE concern (
  file_id ${int8} NOT NULL REFERENCES file (id),
  position INTEGER NOT NULL,
  logged_on ${date} NOT NULL,
  kind TEXT NOT NULL,
  raised_by TEXT,
  service_area TEXT,
  team TEXT,
  words TEXT NOT NULL,
  settled_on ${date},
  outcome TEXT,
  reference TEXT,
  PRIMARY KEY (file_id, position)
) ${strict};

CREATE INDEX concern_logged ON concern (logged_on);
