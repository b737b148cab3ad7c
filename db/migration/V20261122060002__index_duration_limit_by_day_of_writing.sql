-- What was written last is found without reading all.
ALTER TABLE duration_limit ADD INDEX ix_duration_limit_recorded (superseded, recorded_at, id);
