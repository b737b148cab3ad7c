-- What somebody has typed at /anmal so far, exactly as typed; the filer's own, nobody else reads it.
CREATE TABLE filing_draft (
  id            BIGINT      NOT NULL AUTO_INCREMENT,
  token_hash    CHAR(64)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'SHA-256 of the cookie''s value',
  account_id    BIGINT      NULL,
  answers       LONGTEXT    NOT NULL,
  created_at    DATETIME(6) NOT NULL,
  saved_at      DATETIME(6) NOT NULL,
  confirm_hash  CHAR(64)    CHARACTER SET ascii COLLATE ascii_bin NULL COMMENT 'SHA-256 of the secret in the confirmation link',
  confirm_until DATETIME(6) NULL,
  deviation_id  BIGINT      NULL COMMENT 'set when the draft has become a case',
  version       BIGINT      NOT NULL DEFAULT 0,
  CONSTRAINT pk_filing_draft PRIMARY KEY (id),
  CONSTRAINT uq_filing_draft_token_hash UNIQUE (token_hash),
  CONSTRAINT uq_filing_draft_confirm_hash UNIQUE (confirm_hash),
  CONSTRAINT uq_filing_draft_deviation UNIQUE (deviation_id),
  CONSTRAINT fk_filing_draft_account FOREIGN KEY (account_id) REFERENCES account (id),
  CONSTRAINT fk_filing_draft_deviation FOREIGN KEY (deviation_id) REFERENCES deviation (id),
  CONSTRAINT ck_filing_draft_answers CHECK (JSON_VALID(answers)),
  INDEX ix_filing_draft_saved_at (saved_at)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_swedish_ci;
