-- The private link by which a sender sees what came of it: only the hash is kept; each mail carries a secret of its own.
CREATE TABLE map_feedback_link (
  token_hash  CHAR(64)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  feedback_id BIGINT      NOT NULL,
  created_at  DATETIME(6) NOT NULL,
  CONSTRAINT pk_map_feedback_link PRIMARY KEY (token_hash),
  CONSTRAINT fk_map_feedback_link_feedback FOREIGN KEY (feedback_id) REFERENCES map_feedback (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_swedish_ci;
