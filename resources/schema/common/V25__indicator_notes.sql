-- What a reader has to know of a year's indicator: when its source counted, and a note.

ALTER TABLE indicator ADD COLUMN as_at_on ${date};

ALTER TABLE indicator ADD COLUMN note TEXT;
