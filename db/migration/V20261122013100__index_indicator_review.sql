ALTER TABLE indicator ADD INDEX ix_indicator_review (superseded, review_on);
