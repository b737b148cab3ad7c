-- An actor that has ended stays, so that the map of earlier days can be read.
ALTER TABLE organisation
  ADD COLUMN last_day DATE NULL COMMENT 'null while no end is known' AFTER active,
  ADD CONSTRAINT ck_organisation_last_day CHECK (last_day BETWEEN '1900-01-01' AND '2200-12-31');
