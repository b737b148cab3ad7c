ALTER TABLE organisation
  DROP CONSTRAINT ck_organisation_kind,
  ADD CONSTRAINT ck_organisation_kind CHECK (kind IN ('ASSOCIATION', 'MEMBER', 'PROVIDER', 'EMPLOYER', 'OTHER'));
