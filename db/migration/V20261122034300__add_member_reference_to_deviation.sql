-- The number that the filer's own organisation has given the matter. For the association alone: it tells whose case it is.
ALTER TABLE deviation ADD COLUMN member_reference VARCHAR(100) NULL;
