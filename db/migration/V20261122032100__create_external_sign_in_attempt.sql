-- Somebody has been sent to an identity provider. State, nonce and verifier follow from the cookie's secret and stand nowhere.
CREATE TABLE external_sign_in_attempt (
  id          BIGINT       NOT NULL AUTO_INCREMENT,
  cookie_hash CHAR(64)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  provider    VARCHAR(60)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  target      VARCHAR(501) NULL COMMENT 'where to go afterwards, within this site',
  account_id  BIGINT       NULL COMMENT 'whose account is to be linked',
  created_at  DATETIME(6)  NOT NULL,
  expires_at  DATETIME(6)  NOT NULL,
  used_at     DATETIME(6)  NULL,
  CONSTRAINT pk_external_sign_in_attempt PRIMARY KEY (id),
  CONSTRAINT uq_external_sign_in_attempt_cookie_hash UNIQUE (cookie_hash),
  CONSTRAINT fk_external_sign_in_attempt_account FOREIGN KEY (account_id) REFERENCES account (id),
  INDEX ix_external_sign_in_attempt_expires_at (expires_at)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_swedish_ci;
