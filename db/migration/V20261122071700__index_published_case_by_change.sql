-- The order of the feeds, and what those who follow what is public ask for: what has changed since they last asked.
ALTER TABLE published_case ADD INDEX ix_published_case_changed (visible, changed_at, id);
