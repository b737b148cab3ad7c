-- Whether published answers helped their readers: figures alone.
CREATE TABLE answer_vote (
  published_case_id BIGINT NOT NULL,
  helped            INT    NOT NULL DEFAULT 0,
  not_helped        INT    NOT NULL DEFAULT 0,
  CONSTRAINT pk_answer_vote PRIMARY KEY (published_case_id),
  CONSTRAINT fk_answer_vote_published_case FOREIGN KEY (published_case_id) REFERENCES published_case (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_swedish_ci;
