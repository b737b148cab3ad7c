-- What lets somebody in who has lost the authenticator app; each once.
CREATE TABLE recovery_code (
  id         BIGINT      NOT NULL AUTO_INCREMENT,
  account_id BIGINT      NOT NULL,
  code_hash  CHAR(64)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'SHA-256; the code has 120 random bits',
  created_at DATETIME(6) NOT NULL,
  used_at    DATETIME(6) NULL,
  CONSTRAINT pk_recovery_code PRIMARY KEY (id),
  CONSTRAINT uq_recovery_code_hash UNIQUE (account_id, code_hash),
  CONSTRAINT fk_recovery_code_account FOREIGN KEY (account_id) REFERENCES account (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_swedish_ci;
