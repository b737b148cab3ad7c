-- The association's logo, drawn anew by the server: nothing but the picture itself is kept of what was sent.
CREATE TABLE installation_logo (
  hash CHAR(64)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'SHA-256 of the picture',
  png  MEDIUMBLOB NOT NULL,
  CONSTRAINT pk_installation_logo PRIMARY KEY (hash)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_swedish_ci;
