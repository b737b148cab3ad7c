INSERT INTO retention_rule (id, kind, months, ground, decided_by, decided_on, decision_number, recorded_at, recorded_by_id) VALUES
  (1, 'FILER_IDENTITY', 24, '10 § arkivlagen (1990:782) och förbundets dokumenthanteringsplan', 'Förbundsstyrelsen', '2026-03-12', '§ 14/2026', '2026-03-16 09:00:00', 11);
