ALTER TABLE requirement ADD INDEX ix_requirement_review (superseded, review_on);
