CREATE TRIGGER tr_incident_event_no_update BEFORE UPDATE ON incident_event FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'incident_event is append-only';
