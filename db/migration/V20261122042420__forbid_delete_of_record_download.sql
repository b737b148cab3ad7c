CREATE TRIGGER tr_record_download_no_delete BEFORE DELETE ON record_download FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'record_download is append-only';
