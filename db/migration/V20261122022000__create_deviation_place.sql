-- What a deviation points at on the map, by the part that it plays in it.
CREATE TABLE deviation_place (
  deviation_id BIGINT      NOT NULL,
  role         VARCHAR(20) NOT NULL,
  entry_id     BIGINT      NULL COMMENT 'an intervention, through all its versions',
  programme_id BIGINT      NULL,
  step_id      BIGINT      NULL,
  CONSTRAINT pk_deviation_place PRIMARY KEY (deviation_id, role),
  CONSTRAINT fk_deviation_place_deviation FOREIGN KEY (deviation_id) REFERENCES deviation (id),
  CONSTRAINT fk_deviation_place_entry FOREIGN KEY (entry_id) REFERENCES map_entry (id),
  CONSTRAINT fk_deviation_place_programme FOREIGN KEY (programme_id) REFERENCES programme (id),
  CONSTRAINT fk_deviation_place_step FOREIGN KEY (step_id) REFERENCES journey_step (id),
  CONSTRAINT ck_deviation_place_role CHECK (role IN ('INTERVENTION', 'PROGRAMME', 'FROM', 'TO', 'STEP')),
  CONSTRAINT ck_deviation_place_one CHECK ((entry_id IS NOT NULL) = (role IN ('INTERVENTION', 'FROM', 'TO'))
    AND (programme_id IS NOT NULL) = (role = 'PROGRAMME') AND (step_id IS NOT NULL) = (role = 'STEP')),
  INDEX ix_deviation_place_entry (entry_id, role, deviation_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_swedish_ci;
