CREATE TRIGGER tr_registry_entry_no_update BEFORE UPDATE ON registry_entry FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'registry_entry is append-only';
