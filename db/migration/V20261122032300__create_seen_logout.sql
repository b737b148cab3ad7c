-- Logout tokens that have done their work, so that nobody can send one again. Rows go after a day.
CREATE TABLE seen_logout (
  token_hash CHAR(64)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'SHA-256 of issuer and jti',
  seen_at    DATETIME(6) NOT NULL,
  CONSTRAINT pk_seen_logout PRIMARY KEY (token_hash),
  INDEX ix_seen_logout_seen_at (seen_at)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_swedish_ci;
