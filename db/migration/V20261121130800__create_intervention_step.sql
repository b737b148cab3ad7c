-- At which steps of a journey.
CREATE TABLE intervention_step (
  intervention_id BIGINT NOT NULL COMMENT 'a version',
  step_id BIGINT NOT NULL,
  CONSTRAINT pk_intervention_step PRIMARY KEY (intervention_id, step_id),
  INDEX ix_intervention_step_other (step_id, intervention_id),
  CONSTRAINT fk_intervention_step_intervention FOREIGN KEY (intervention_id) REFERENCES intervention (id),
  CONSTRAINT fk_intervention_step_step FOREIGN KEY (step_id) REFERENCES journey_step (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_swedish_ci;
