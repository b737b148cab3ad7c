-- The key by which a day's voters are told apart. It goes with the day, and then nobody can.
CREATE TABLE answer_vote_day (
  day    DATE     NOT NULL,
  secret CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  CONSTRAINT pk_answer_vote_day PRIMARY KEY (day)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_swedish_ci;
