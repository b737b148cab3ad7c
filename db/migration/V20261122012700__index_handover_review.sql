ALTER TABLE handover ADD INDEX ix_handover_review (superseded, review_on);
