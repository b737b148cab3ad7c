CREATE TRIGGER tr_case_event_no_update BEFORE UPDATE ON case_event FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'case_event is append-only';
