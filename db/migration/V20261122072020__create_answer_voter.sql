-- Who has voted today, as nobody can read: a keyed hash.
CREATE TABLE answer_voter (
  day               DATE     NOT NULL,
  voter_hash        CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  published_case_id BIGINT   NOT NULL,
  helped            BOOLEAN  NOT NULL,
  CONSTRAINT pk_answer_voter PRIMARY KEY (day, voter_hash, published_case_id),
  CONSTRAINT fk_answer_voter_published_case FOREIGN KEY (published_case_id) REFERENCES published_case (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_swedish_ci;
