-- "Replaced by" that leads back to where it began would send a reader round for ever.
CREATE TRIGGER tr_intervention_replaced_insert BEFORE INSERT ON intervention FOR EACH ROW
BEGIN
  IF NEW.replaced_by_id IN (
    WITH RECURSIVE earlier (entry_id) AS (
      SELECT NEW.entry_id
      UNION
      SELECT i.entry_id FROM earlier e JOIN intervention i ON i.replaced_by_id = e.entry_id AND i.superseded = 0
    ) SELECT entry_id FROM earlier) THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'replaced_by leads round to itself';
  END IF;
END;
