-- The order of the feeds.
ALTER TABLE published_case ADD INDEX ix_published_case_changed (visible, changed_at, id);
