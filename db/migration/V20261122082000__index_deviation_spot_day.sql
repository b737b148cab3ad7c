-- The cases of a year are a fraction of all: they are found by their day, and the cells counted from what is found.
ALTER TABLE deviation_spot ADD INDEX ix_deviation_spot_day (day, target_group_id, step_id);
