-- What was written last is found without reading all.
ALTER TABLE requirement ADD INDEX ix_requirement_recorded (superseded, recorded_at, id);
