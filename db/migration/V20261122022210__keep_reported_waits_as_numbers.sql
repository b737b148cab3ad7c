-- What was answered before as text.
UPDATE deviation d JOIN deviation_fact f ON f.deviation_id = d.id AND f.question = 'WAIT_DAYS'
SET d.wait_days = CAST(f.answer AS INT) WHERE f.answer REGEXP '^[0-9]{1,4}$' AND CAST(f.answer AS INT) <= 3650;
