-- A final report stays as it is.

CREATE TRIGGER final_report_no_update BEFORE UPDATE ON final_report BEGIN
  SELECT RAISE(ABORT, 'a final report is never changed');
END;

CREATE TRIGGER final_report_no_delete BEFORE DELETE ON final_report BEGIN
  SELECT RAISE(ABORT, 'a final report is never changed');
END;
