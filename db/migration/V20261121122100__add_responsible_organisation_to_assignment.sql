-- Whom a declining member names, where it is one of the organisations that the association knows.
ALTER TABLE assignment
  ADD COLUMN responsible_organisation_id BIGINT NULL AFTER responsible,
  ADD CONSTRAINT fk_assignment_responsible_organisation FOREIGN KEY (responsible_organisation_id) REFERENCES organisation (id);
