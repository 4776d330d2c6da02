-- Hours that were committed, and at what rate, so that they are not lost when they are paid.

ALTER TABLE commitment ADD COLUMN minutes ${int8};

ALTER TABLE commitment ADD COLUMN rate_pence ${int8};
