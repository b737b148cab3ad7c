-- What was written last is found without reading all.
ALTER TABLE alternative ADD INDEX ix_alternative_recorded (superseded, recorded_at, id);
