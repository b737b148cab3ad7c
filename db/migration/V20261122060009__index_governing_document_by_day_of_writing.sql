-- What was written last is found without reading all.
ALTER TABLE governing_document ADD INDEX ix_governing_document_recorded (superseded, recorded_at, id);
