ALTER TABLE participation ADD INDEX ix_participation_review (superseded, review_on);
