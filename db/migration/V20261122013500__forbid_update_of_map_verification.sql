CREATE TRIGGER tr_map_verification_no_update BEFORE UPDATE ON map_verification FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'map_verification is append-only';
