INSERT INTO duration_limit_decider (duration_limit_id, organisation_id) VALUES
  (1, 3),
  (2, 3),
  (3, 3),
  (4, 3),
  (5, 3),
  (6, 3),
  (7, 3),
  (9, 3),
  (9, 6);
