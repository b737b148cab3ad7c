ALTER TABLE organisation
  ADD CONSTRAINT uq_organisation_slug UNIQUE (slug),
  ADD CONSTRAINT ck_organisation_slug CHECK (slug REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$');
