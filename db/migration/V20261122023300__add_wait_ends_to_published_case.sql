ALTER TABLE published_case
  ADD COLUMN wait_from_id BIGINT NULL COMMENT 'as in published_case_place, where both ends are named',
  ADD COLUMN wait_to_id BIGINT NULL,
  ADD CONSTRAINT fk_published_case_wait_from FOREIGN KEY (wait_from_id) REFERENCES map_entry (id),
  ADD CONSTRAINT fk_published_case_wait_to FOREIGN KEY (wait_to_id) REFERENCES map_entry (id),
  ADD CONSTRAINT ck_published_case_wait_ends CHECK ((wait_from_id IS NULL) = (wait_to_id IS NULL)),
  ADD INDEX ix_published_case_wait (wait_from_id, wait_to_id, visible, published_at, wait_days);
