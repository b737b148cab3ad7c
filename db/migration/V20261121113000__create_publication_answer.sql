-- The answer in the working copy, by organisation; organisation_id null: the joint answer of all.
CREATE TABLE publication_answer (
  publication_id  BIGINT       NOT NULL,
  position        INT          NOT NULL,
  heading         VARCHAR(300) NOT NULL,
  text            TEXT         NOT NULL,
  CONSTRAINT pk_publication_answer PRIMARY KEY (publication_id, position),
  CONSTRAINT fk_publication_answer_publication FOREIGN KEY (publication_id) REFERENCES publication (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_swedish_ci;
