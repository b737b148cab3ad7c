ALTER TABLE publication
  ADD COLUMN handed_over_at DATETIME(6) NULL COMMENT 'waits for the second person since then' AFTER edited_at,
  ADD COLUMN first_published_at DATETIME(6) NULL COMMENT 'from then on readers know the address' AFTER publish_at;
