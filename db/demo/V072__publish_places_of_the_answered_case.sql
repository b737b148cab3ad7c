INSERT INTO published_case_place (published_case_id, role, entry_id) SELECT c.id, p.role, p.entry_id FROM deviation_place p
  JOIN published_case c ON c.deviation_id = p.deviation_id WHERE c.id = 1;
INSERT INTO published_case_step (published_case_id, step_id) SELECT c.id, s.step_id FROM deviation_step s
  JOIN published_case c ON c.deviation_id = s.deviation_id WHERE c.id = 1;
INSERT INTO published_case_target_group (published_case_id, target_group_id) SELECT c.id, g.target_group_id FROM deviation_target_group g
  JOIN published_case c ON c.deviation_id = g.deviation_id WHERE c.id = 1;
