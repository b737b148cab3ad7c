ALTER TABLE governing_document ADD INDEX ix_governing_document_review (superseded, review_on);
