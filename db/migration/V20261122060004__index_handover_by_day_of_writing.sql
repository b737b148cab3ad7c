-- What was written last is found without reading all.
ALTER TABLE handover ADD INDEX ix_handover_recorded (superseded, recorded_at, id);
