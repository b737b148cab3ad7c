-- What was written last is found without reading all.
ALTER TABLE intervention ADD INDEX ix_intervention_recorded (superseded, recorded_at, id);
