-- Where it is given; no row means in the whole area of the association.
CREATE TABLE intervention_area (
  intervention_id BIGINT NOT NULL COMMENT 'a version',
  municipality_code CHAR(4) NOT NULL,
  CONSTRAINT pk_intervention_area PRIMARY KEY (intervention_id, municipality_code),
  INDEX ix_intervention_area_other (municipality_code, intervention_id),
  CONSTRAINT fk_intervention_area_intervention FOREIGN KEY (intervention_id) REFERENCES intervention (id),
  CONSTRAINT fk_intervention_area_municipality FOREIGN KEY (municipality_code) REFERENCES municipality (code)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_swedish_ci;
