-- Those who keep their member's part of the map.
INSERT INTO account (id, email, name, organisation_id, created_at) VALUES
  (14, 'kartredaktor@linkoping.example', 'Kartredaktör, Linköpings kommun', 6, '2026-01-01'),
  (15, 'kartredaktor@af.example', 'Kartredaktör, Arbetsförmedlingen', 3, '2026-01-01');
