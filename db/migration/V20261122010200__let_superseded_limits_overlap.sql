-- One limit says one thing a day. What no longer counts stands by itself: two entries' superseded versions were in each other's way.
ALTER TABLE duration_limit
  DROP CONSTRAINT uq_duration_limit_rule,
  ADD COLUMN superseded_key BIGINT AS (IF(superseded = 0, 0, entry_id * 1000000 + superseded)) PERSISTENT AFTER superseded,
  ADD CONSTRAINT uq_duration_limit_rule UNIQUE (intervention_id, programme_key, compensated_days, superseded_key, validity WITHOUT OVERLAPS);
