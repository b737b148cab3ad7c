INSERT INTO intervention_step (intervention_id, step_id) VALUES
  (1, 1),
  (1, 2),
  (2, 3),
  (3, 3),
  (4, 3),
  (5, 3),
  (6, 4),
  (7, 4),
  (8, 3),
  (9, 2),
  (10, 3),
  (10, 4),
  (11, 2);
