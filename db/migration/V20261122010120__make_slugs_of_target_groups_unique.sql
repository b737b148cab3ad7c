ALTER TABLE target_group
  ADD CONSTRAINT uq_target_group_slug UNIQUE (slug),
  ADD CONSTRAINT ck_target_group_slug CHECK (slug REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$');
