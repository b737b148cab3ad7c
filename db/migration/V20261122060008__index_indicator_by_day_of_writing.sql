-- What was written last is found without reading all.
ALTER TABLE indicator ADD INDEX ix_indicator_recorded (superseded, recorded_at, id);
