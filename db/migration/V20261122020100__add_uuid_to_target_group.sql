-- Its name in open data: the same through every change of name, and never another installation's.
ALTER TABLE target_group
  ADD COLUMN uuid CHAR(36) NOT NULL DEFAULT (UUID()) AFTER id,
  ADD CONSTRAINT uq_target_group_uuid UNIQUE (uuid);
