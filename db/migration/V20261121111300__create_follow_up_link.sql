-- The private link /arende/{secret}: only the hash is kept; each mail carries a secret of its own.
CREATE TABLE follow_up_link (
  token_hash   CHAR(64)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  deviation_id BIGINT      NOT NULL,
  created_at   DATETIME(6) NOT NULL,
  CONSTRAINT pk_follow_up_link PRIMARY KEY (token_hash),
  CONSTRAINT fk_follow_up_link_deviation FOREIGN KEY (deviation_id) REFERENCES deviation (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_swedish_ci;
