CREATE TRIGGER tr_audit_entry_follows BEFORE INSERT ON audit_entry FOR EACH ROW
BEGIN
  DECLARE last_seq BIGINT;
  DECLARE last_hash CHAR(64) CHARACTER SET ascii COLLATE ascii_bin;
  SELECT seq, hash INTO last_seq, last_hash FROM audit_head WHERE id = 1 FOR UPDATE;
  IF NEW.seq <> last_seq + 1 OR NEW.previous_hash <> last_hash THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'an audit_entry follows the last one';
  END IF;
END;
