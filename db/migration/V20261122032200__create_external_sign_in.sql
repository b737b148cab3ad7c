-- Ties a sign-in here to the one at the identity provider, so that either can end the other.
CREATE TABLE external_sign_in (
  id              BIGINT      NOT NULL AUTO_INCREMENT,
  token_hash      CHAR(64)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  identity_id     BIGINT      NOT NULL,
  session_hash    CHAR(64)    CHARACTER SET ascii COLLATE ascii_bin NULL COMMENT 'SHA-256 of the provider''s name of its sign-in',
  locked_id_token MEDIUMTEXT  CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'under a key that follows from the cookie''s secret, which stands nowhere',
  created_at      DATETIME(6) NOT NULL,
  CONSTRAINT pk_external_sign_in PRIMARY KEY (id),
  CONSTRAINT uq_external_sign_in_token_hash UNIQUE (token_hash),
  CONSTRAINT fk_external_sign_in_sign_in FOREIGN KEY (token_hash) REFERENCES sign_in (token_hash) ON DELETE CASCADE,
  CONSTRAINT fk_external_sign_in_identity FOREIGN KEY (identity_id) REFERENCES external_identity (id),
  INDEX ix_external_sign_in_session (session_hash),
  INDEX ix_external_sign_in_created_at (created_at)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_swedish_ci;
