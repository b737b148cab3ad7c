-- How often a wrong password or an unknown address has come from one place lately. Rows go after a day.
CREATE TABLE sign_in_failure (
  client   CHAR(64)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'SHA-256 of the network address',
  since    DATETIME(6) NOT NULL,
  failures INT         NOT NULL,
  CONSTRAINT pk_sign_in_failure PRIMARY KEY (client),
  INDEX ix_sign_in_failure_since (since)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_swedish_ci;
