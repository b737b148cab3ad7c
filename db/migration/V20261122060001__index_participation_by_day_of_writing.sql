-- What was written last is found without reading all.
ALTER TABLE participation ADD INDEX ix_participation_recorded (superseded, recorded_at, id);
