CREATE TRIGGER tr_installation_version_no_delete BEFORE DELETE ON installation_version FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'installation_version is append-only';
