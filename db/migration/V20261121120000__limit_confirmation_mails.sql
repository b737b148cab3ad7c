-- How often a confirmation link has been mailed: nobody shall be able to fill another's inbox with them.
ALTER TABLE filing_draft
  ADD COLUMN confirm_count      INT         NOT NULL DEFAULT 0 COMMENT 'mails sent for this draft',
  ADD COLUMN confirm_sent_at    DATETIME(6) NULL,
  ADD COLUMN confirm_email_hash CHAR(64)    CHARACTER SET ascii COLLATE ascii_bin NULL COMMENT 'SHA-256 of the address in lower case',
  ADD INDEX ix_filing_draft_confirm_email (confirm_email_hash, confirm_sent_at);
