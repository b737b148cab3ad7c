CREATE TRIGGER tr_disposal_log_no_update BEFORE UPDATE ON disposal_log FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'disposal_log is append-only';
