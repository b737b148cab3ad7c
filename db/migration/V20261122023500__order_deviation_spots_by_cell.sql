-- Cells are counted in the order of this index, without a temporary table; a cell's own cases of a time are found by it too.
ALTER TABLE deviation_spot
  ADD INDEX ix_deviation_spot_cell_day (target_group_id, step_id, day),
  DROP INDEX ix_deviation_spot_cell,
  DROP INDEX ix_deviation_spot_day;
