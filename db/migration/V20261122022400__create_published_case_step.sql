CREATE TABLE published_case_step (
  published_case_id BIGINT NOT NULL,
  step_id           BIGINT NOT NULL,
  CONSTRAINT pk_published_case_step PRIMARY KEY (published_case_id, step_id),
  CONSTRAINT fk_published_case_step_published_case FOREIGN KEY (published_case_id) REFERENCES published_case (id),
  CONSTRAINT fk_published_case_step_step FOREIGN KEY (step_id) REFERENCES journey_step (id),
  INDEX ix_published_case_step_step (step_id, published_case_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_swedish_ci;
