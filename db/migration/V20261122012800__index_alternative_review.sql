ALTER TABLE alternative ADD INDEX ix_alternative_review (superseded, review_on);
