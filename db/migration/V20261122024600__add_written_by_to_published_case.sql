-- Who wrote what is public: when a begun correction is abandoned the working copy has its own writer again, who is another
-- than who released it.
ALTER TABLE published_case
  ADD COLUMN written_by_id BIGINT NULL COMMENT 'null for what was published before this was kept' AFTER released_by_id,
  ADD CONSTRAINT fk_published_case_written_by FOREIGN KEY (written_by_id) REFERENCES account (id);
