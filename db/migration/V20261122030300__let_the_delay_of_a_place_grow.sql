-- A place that fails again and again waits longer each time.
ALTER TABLE sign_in_failure
  ADD COLUMN strikes INT NOT NULL DEFAULT 0 COMMENT 'how often the limit was reached',
  ADD COLUMN blocked_until DATETIME(6) NULL;
