-- Addresses that a mail server has said don't exist: nothing more is sent to them until a person lifts it.
CREATE TABLE suppressed_address (
  id            BIGINT       NOT NULL AUTO_INCREMENT,
  address_hash  CHAR(64)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'SHA-256 of the address in lower case',
  shown         VARCHAR(254) NOT NULL COMMENT 'enough of it for its owner to be recognised, not for writing to',
  reason        VARCHAR(500) NOT NULL COMMENT 'what the mail server said',
  suppressed_at DATETIME(6)  NOT NULL,
  CONSTRAINT pk_suppressed_address PRIMARY KEY (id),
  CONSTRAINT uq_suppressed_address_hash UNIQUE (address_hash)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_swedish_ci;
