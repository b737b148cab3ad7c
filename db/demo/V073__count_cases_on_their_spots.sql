INSERT INTO deviation_spot (deviation_id, target_group_id, step_id, day) SELECT d.id, g.target_group_id, s.step_id, DATE(d.submitted_at)
  FROM deviation d JOIN deviation_target_group g ON g.deviation_id = d.id JOIN deviation_step s ON s.deviation_id = d.id WHERE d.id IN (1, 2, 3);
INSERT INTO published_case_spot (published_case_id, target_group_id, step_id, day) SELECT c.id, g.target_group_id, s.step_id, DATE(c.published_at)
  FROM published_case c JOIN published_case_target_group g ON g.published_case_id = c.id JOIN published_case_step s ON s.published_case_id = c.id WHERE c.id = 1;
