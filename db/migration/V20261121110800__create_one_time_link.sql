-- A link that works once: the first administrator, activation of an account, a new password.
CREATE TABLE one_time_link (
  id         BIGINT      NOT NULL AUTO_INCREMENT,
  token_hash CHAR(64)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  purpose    VARCHAR(30) NOT NULL,
  account_id BIGINT      NULL,
  created_at DATETIME(6) NOT NULL,
  expires_at DATETIME(6) NOT NULL,
  used_at    DATETIME(6) NULL,
  CONSTRAINT pk_one_time_link PRIMARY KEY (id),
  CONSTRAINT uq_one_time_link_token_hash UNIQUE (token_hash),
  CONSTRAINT fk_one_time_link_account FOREIGN KEY (account_id) REFERENCES account (id),
  CONSTRAINT ck_one_time_link_purpose CHECK (purpose IN ('FIRST_ADMINISTRATOR', 'ACTIVATION', 'PASSWORD_RESET'))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_swedish_ci;
