ALTER TABLE intervention ADD INDEX ix_intervention_review (superseded, review_on);
