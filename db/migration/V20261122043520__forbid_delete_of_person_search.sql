CREATE TRIGGER tr_person_search_no_delete BEFORE DELETE ON person_search FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'person_search is append-only';
