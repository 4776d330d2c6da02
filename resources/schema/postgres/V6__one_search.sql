-- One index over names and summary, as in the register on one machine.

DROP INDEX complaint_names_search;
DROP INDEX complaint_words_search;

CREATE INDEX complaint_search ON complaint
  USING gin (to_tsvector('simple', search_names || ' ' || search_words));
