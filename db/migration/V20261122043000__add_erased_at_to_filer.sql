ALTER TABLE filer ADD COLUMN erased_at DATETIME(6) NULL COMMENT 'who it was is no longer known since then; the case stays';
