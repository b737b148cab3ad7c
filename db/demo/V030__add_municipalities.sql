-- Codes of Statistics Sweden (SCB).
INSERT INTO municipality (code, name) VALUES
  ('0513', 'Kinda'),
  ('0561', 'Åtvidaberg'),
  ('0580', 'Linköping');
