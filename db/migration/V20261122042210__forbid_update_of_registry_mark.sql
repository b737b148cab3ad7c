CREATE TRIGGER tr_registry_mark_no_update BEFORE UPDATE ON registry_mark FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'registry_mark is append-only';
