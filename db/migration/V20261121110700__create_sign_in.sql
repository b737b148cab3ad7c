-- Who is signed in is a row here, so that it survives a restart, works on every node and can be ended.
CREATE TABLE sign_in (
  id           BIGINT      NOT NULL AUTO_INCREMENT,
  token_hash   CHAR(64)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'SHA-256 of the cookie''s value',
  account_id   BIGINT      NOT NULL,
  created_at   DATETIME(6) NOT NULL,
  last_seen_at DATETIME(6) NOT NULL,
  expires_at   DATETIME(6) NOT NULL,
  ended_at     DATETIME(6) NULL,
  CONSTRAINT pk_sign_in PRIMARY KEY (id),
  CONSTRAINT uq_sign_in_token_hash UNIQUE (token_hash),
  CONSTRAINT fk_sign_in_account FOREIGN KEY (account_id) REFERENCES account (id),
  INDEX ix_sign_in_expires_at (expires_at)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_swedish_ci;
