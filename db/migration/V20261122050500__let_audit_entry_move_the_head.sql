CREATE TRIGGER tr_audit_entry_moves_head AFTER INSERT ON audit_entry FOR EACH ROW
  UPDATE audit_head SET seq = NEW.seq, hash = NEW.hash WHERE id = 1;
