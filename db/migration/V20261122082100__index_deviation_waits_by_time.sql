-- What was waited for in a time is counted from the index alone.
ALTER TABLE deviation
  DROP INDEX ix_deviation_submitted,
  ADD INDEX ix_deviation_submitted (submitted_at, state, wait_from_id, wait_to_id, wait_days);
