ALTER TABLE published_case_spot
  ADD INDEX ix_published_case_spot_cell_day (target_group_id, step_id, day),
  DROP INDEX ix_published_case_spot_cell,
  DROP INDEX ix_published_case_spot_day;
