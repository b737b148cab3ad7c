CREATE TRIGGER tr_published_version_no_update BEFORE UPDATE ON published_version FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'published_version is append-only';
