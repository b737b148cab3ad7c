-- What was written last is found without reading all.
ALTER TABLE compensation ADD INDEX ix_compensation_recorded (superseded, recorded_at, id);
