-- The steps that a deviation lies on: the one it names, and those of the interventions it names as the map had them then.
CREATE TABLE deviation_step (
  deviation_id BIGINT NOT NULL,
  step_id      BIGINT NOT NULL,
  CONSTRAINT pk_deviation_step PRIMARY KEY (deviation_id, step_id),
  CONSTRAINT fk_deviation_step_deviation FOREIGN KEY (deviation_id) REFERENCES deviation (id),
  CONSTRAINT fk_deviation_step_step FOREIGN KEY (step_id) REFERENCES journey_step (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_swedish_ci;
