-- A final report stays as it is.

CREATE FUNCTION final_report_stays() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'a final report is never changed';
END $$;

CREATE TRIGGER final_report_guard BEFORE UPDATE OR DELETE ON final_report
  FOR EACH ROW EXECUTE FUNCTION final_report_stays();

CREATE TRIGGER final_report_guard_all BEFORE TRUNCATE ON final_report
  FOR EACH STATEMENT EXECUTE FUNCTION final_report_stays();
