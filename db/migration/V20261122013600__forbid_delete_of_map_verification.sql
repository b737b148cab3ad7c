CREATE TRIGGER tr_map_verification_no_delete BEFORE DELETE ON map_verification FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'map_verification is append-only';
