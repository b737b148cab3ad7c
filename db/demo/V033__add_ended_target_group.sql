-- No longer to be chosen, since the project has ended.
INSERT INTO target_group (id, name, source, active) VALUES
  (7, 'Sjukskrivna sedan två år eller längre, eller med tidsbegränsad sjukersättning', 'Källa 002, hämtad 2026-11-21, historisk – kontrollera', FALSE);
