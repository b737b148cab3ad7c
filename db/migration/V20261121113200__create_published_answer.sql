CREATE TABLE published_answer (
  published_case_id BIGINT       NOT NULL,
  position          INT          NOT NULL,
  heading           VARCHAR(300) NOT NULL,
  text              TEXT         NOT NULL,
  CONSTRAINT pk_published_answer PRIMARY KEY (published_case_id, position),
  CONSTRAINT fk_published_answer_published_case FOREIGN KEY (published_case_id) REFERENCES published_case (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_swedish_ci;
