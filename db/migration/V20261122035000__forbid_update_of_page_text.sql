CREATE TRIGGER tr_page_text_no_update BEFORE UPDATE ON page_text FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'page_text is append-only';
