-- The register sorted by the people in it, and one service's newest first.

DROP INDEX complaint_child;
DROP INDEX complaint_complainant;

CREATE INDEX complaint_child ON complaint (child_name_key, id);
CREATE INDEX complaint_complainant ON complaint (complainant_name_key, id);
CREATE INDEX IF NOT EXISTS complaint_manager ON complaint (responding_manager_key, id);
CREATE INDEX IF NOT EXISTS complaint_area ON complaint (service_area_key, received_on, id);

-- What the register is sorted, filtered and crossed by, apart from the long texts of each row, so
-- that going through all of it reads a tenth of the file. One person's file bears its width; the
-- server of a team goes through its rows together.
CREATE INDEX IF NOT EXISTS complaint_sheet ON complaint
  (service_area, outcome, stage, state, ended_on, due_on, received_on, responded_on, closed_on,
   complainant_type, method, procedure, team, causes, cause_reported, service_area_key,
   child_name_key, complainant_name_key, responding_manager_key, responding_manager, is_apology,
   stage1_due_on, stage1_taken, stage1_taken_band, received_year, resolved_year, cost_pence);
