-- What a published case points at on the map: copied when it is published, like all that is public.
CREATE TABLE published_case_place (
  published_case_id BIGINT      NOT NULL,
  role              VARCHAR(20) NOT NULL,
  entry_id          BIGINT      NULL COMMENT 'an intervention, through all its versions',
  programme_id      BIGINT      NULL,
  step_id           BIGINT      NULL,
  CONSTRAINT pk_published_case_place PRIMARY KEY (published_case_id, role),
  CONSTRAINT fk_published_case_place_published_case FOREIGN KEY (published_case_id) REFERENCES published_case (id),
  CONSTRAINT fk_published_case_place_entry FOREIGN KEY (entry_id) REFERENCES map_entry (id),
  CONSTRAINT fk_published_case_place_programme FOREIGN KEY (programme_id) REFERENCES programme (id),
  CONSTRAINT fk_published_case_place_step FOREIGN KEY (step_id) REFERENCES journey_step (id),
  CONSTRAINT ck_published_case_place_role CHECK (role IN ('INTERVENTION', 'PROGRAMME', 'FROM', 'TO', 'STEP')),
  CONSTRAINT ck_published_case_place_one CHECK ((entry_id IS NOT NULL) = (role IN ('INTERVENTION', 'FROM', 'TO'))
    AND (programme_id IS NOT NULL) = (role = 'PROGRAMME') AND (step_id IS NOT NULL) = (role = 'STEP')),
  INDEX ix_published_case_place_entry (entry_id, role, published_case_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_swedish_ci;
