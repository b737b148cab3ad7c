-- The same when a version is changed that is already there.
CREATE TRIGGER tr_intervention_replaced_update BEFORE UPDATE ON intervention FOR EACH ROW
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
