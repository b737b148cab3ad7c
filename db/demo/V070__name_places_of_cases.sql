-- What the demonstration's cases point at on the map: the introduktionsjobb that must end, and the support of a språkutvecklare.
-- Försteg is no intervention of the map; the wait after it lies at the second step, where a person gets ready.
INSERT INTO deviation_place (deviation_id, role, entry_id, step_id) VALUES (1, 'INTERVENTION', 6, NULL), (2, 'INTERVENTION', 10, NULL), (3, 'STEP', NULL, 2);
