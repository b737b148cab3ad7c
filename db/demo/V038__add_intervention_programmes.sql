INSERT INTO intervention_programme (intervention_id, programme_id) VALUES
  (2, 1),
  (2, 2),
  (2, 3),
  (3, 1),
  (3, 2),
  (3, 3);
