-- One account a role; no passwords, since demo mode signs in by one click and nothing else does.
INSERT INTO account (id, email, name, organisation_id, created_at) VALUES
  (1, 'anmalare@linkoping.example', 'Anmälare, Linköpings kommun', 6, '2026-01-01'),
  (2, 'handlaggare@linkoping.example', 'Handläggare, Linköpings kommun', 6, '2026-01-01'),
  (3, 'godkannare@linkoping.example', 'Godkännare, Linköpings kommun', 6, '2026-01-01'),
  (4, 'handlaggare@af.example', 'Handläggare, Arbetsförmedlingen', 3, '2026-01-01'),
  (5, 'godkannare@af.example', 'Godkännare, Arbetsförmedlingen', 3, '2026-01-01'),
  (6, 'handlaggare@fk.example', 'Handläggare, Försäkringskassan', 2, '2026-01-01'),
  (7, 'godkannare@fk.example', 'Godkännare, Försäkringskassan', 2, '2026-01-01'),
  (8, 'handlaggare@regionen.example', 'Handläggare, Region Östergötland', 4, '2026-01-01'),
  (9, 'samordnare@forbundet.example', 'Samordnare', 1, '2026-01-01'),
  (10, 'granskare@forbundet.example', 'Granskare', 1, '2026-01-01'),
  (11, 'forbundschef@forbundet.example', 'Förbundschef', 1, '2026-01-01'),
  (12, 'revisor@forbundet.example', 'Revisor', NULL, '2026-01-01'),
  (13, 'administrator@forbundet.example', 'Administratör', 1, '2026-01-01');
