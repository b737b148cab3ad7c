-- Its name in open data: the same through every change of name, and never another installation's.
ALTER TABLE organisation
  ADD COLUMN uuid CHAR(36) NOT NULL DEFAULT (UUID()) AFTER id,
  ADD CONSTRAINT uq_organisation_uuid UNIQUE (uuid);
