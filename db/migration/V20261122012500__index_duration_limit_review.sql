ALTER TABLE duration_limit ADD INDEX ix_duration_limit_review (superseded, review_on);
