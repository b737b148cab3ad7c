-- "example" is reserved for examples (RFC 2606): no mail of the demonstration can reach anybody.
INSERT INTO organisation_domain (domain, organisation_id) VALUES
  ('forbundet.example', 1), ('fk.example', 2), ('af.example', 3), ('regionen.example', 4), ('kinda.example', 5),
  ('linkoping.example', 6), ('atvidaberg.example', 7);
