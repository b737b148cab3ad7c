INSERT INTO deviation_step (deviation_id, step_id) SELECT p.deviation_id, COALESCE(p.step_id, s.step_id) FROM deviation_place p
  LEFT JOIN intervention v ON v.entry_id = p.entry_id AND v.superseded = 0 LEFT JOIN intervention_step s ON s.intervention_id = v.id
  WHERE p.deviation_id IN (1, 2, 3);
