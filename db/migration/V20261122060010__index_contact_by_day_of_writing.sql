-- What was written last is found without reading all.
ALTER TABLE contact ADD INDEX ix_contact_recorded (superseded, recorded_at, id);
