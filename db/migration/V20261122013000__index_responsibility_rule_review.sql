ALTER TABLE responsibility_rule ADD INDEX ix_responsibility_rule_review (superseded, review_on);
