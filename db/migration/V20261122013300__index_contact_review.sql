ALTER TABLE contact ADD INDEX ix_contact_review (superseded, review_on);
