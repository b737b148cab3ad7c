-- The reported wait as a number, and the order in which cases came, for what is counted over a time.
ALTER TABLE deviation
  ADD COLUMN wait_days INT NULL COMMENT 'as the filer says; null where not asked or not known',
  ADD CONSTRAINT ck_deviation_wait_days CHECK (wait_days BETWEEN 0 AND 3650),
  ADD INDEX ix_deviation_submitted (submitted_at, state, id, wait_days);
