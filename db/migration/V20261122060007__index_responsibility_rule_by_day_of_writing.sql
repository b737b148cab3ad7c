-- What was written last is found without reading all.
ALTER TABLE responsibility_rule ADD INDEX ix_responsibility_rule_recorded (superseded, recorded_at, id);
