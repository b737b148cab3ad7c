ALTER TABLE compensation ADD INDEX ix_compensation_review (superseded, review_on);
