CREATE TABLE joint_answer_version (
  joint_answer_id BIGINT      NOT NULL,
  no              INT         NOT NULL,
  text            TEXT        NOT NULL,
  author_id       BIGINT      NOT NULL,
  written_at      DATETIME(6) NOT NULL,
  CONSTRAINT pk_joint_answer_version PRIMARY KEY (joint_answer_id, no),
  CONSTRAINT fk_joint_answer_version_joint_answer FOREIGN KEY (joint_answer_id) REFERENCES joint_answer (id),
  CONSTRAINT fk_joint_answer_version_author FOREIGN KEY (author_id) REFERENCES account (id),
  CONSTRAINT ck_joint_answer_version_text CHECK (CHAR_LENGTH(text) BETWEEN 1 AND 10000)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_swedish_ci;
