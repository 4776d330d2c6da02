-- The register sorted by the people in it, and one service's newest first.

DROP INDEX complaint_child;
DROP INDEX complaint_complainant;

CREATE INDEX complaint_child ON complaint (child_name_key, id);
CREATE INDEX complaint_complainant ON complaint (complainant_name_key, id);
CREATE INDEX IF NOT EXISTS complaint_manager ON complaint (responding_manager_key, id);
CREATE INDEX IF NOT EXISTS complaint_area ON complaint (service_area_key, received_on, id);
