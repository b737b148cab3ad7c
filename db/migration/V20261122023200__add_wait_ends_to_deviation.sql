-- Waits between two interventions are counted from this index alone.
ALTER TABLE deviation
  ADD COLUMN wait_from_id BIGINT NULL COMMENT 'as in deviation_place, where both ends are named',
  ADD COLUMN wait_to_id BIGINT NULL,
  ADD CONSTRAINT fk_deviation_wait_from FOREIGN KEY (wait_from_id) REFERENCES map_entry (id),
  ADD CONSTRAINT fk_deviation_wait_to FOREIGN KEY (wait_to_id) REFERENCES map_entry (id),
  ADD CONSTRAINT ck_deviation_wait_ends CHECK ((wait_from_id IS NULL) = (wait_to_id IS NULL)),
  ADD INDEX ix_deviation_wait (wait_from_id, wait_to_id, submitted_at, state, wait_days);
