ALTER TABLE assignment ADD COLUMN decided_at DATETIME(6) NULL COMMENT 'when the member approved or reserved' AFTER decided_by_id;
