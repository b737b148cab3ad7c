-- The way out in each mail to a follower; older mails' ways go on working.
CREATE TABLE case_follower_exit (
  token_hash  CHAR(64)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  follower_id BIGINT      NOT NULL,
  created_at  DATETIME(6) NOT NULL,
  CONSTRAINT pk_case_follower_exit PRIMARY KEY (token_hash),
  CONSTRAINT fk_case_follower_exit_follower FOREIGN KEY (follower_id) REFERENCES case_follower (id) ON DELETE CASCADE
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_swedish_ci;
