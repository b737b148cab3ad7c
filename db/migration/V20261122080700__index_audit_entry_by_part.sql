ALTER TABLE audit_entry ADD INDEX ix_audit_entry_part (part, kind);
