-- Stage 3 answers of a period, which the figures once looked for among the complaints of all years.
CREATE INDEX complaint_stage3_answered ON complaint (procedure, stage3_response_on)
  WHERE stage3_response_on IS NOT NULL;
