-- Organisationsnummer of a legal person, never a person's number: the third digit is at least 2.
ALTER TABLE organisation
  ADD COLUMN registration VARCHAR(11) CHARACTER SET ascii COLLATE ascii_bin NULL COMMENT 'organisationsnummer, as 212000-0142' AFTER short_name,
  ADD CONSTRAINT ck_organisation_registration CHECK (registration REGEXP '^[0-9]{2}[2-9][0-9]{3}-[0-9]{4}$');
