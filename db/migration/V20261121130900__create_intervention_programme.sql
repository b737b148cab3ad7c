-- For those who take part in which programme; no row means for all.
CREATE TABLE intervention_programme (
  intervention_id BIGINT NOT NULL COMMENT 'a version',
  programme_id BIGINT NOT NULL,
  CONSTRAINT pk_intervention_programme PRIMARY KEY (intervention_id, programme_id),
  INDEX ix_intervention_programme_other (programme_id, intervention_id),
  CONSTRAINT fk_intervention_programme_intervention FOREIGN KEY (intervention_id) REFERENCES intervention (id),
  CONSTRAINT fk_intervention_programme_programme FOREIGN KEY (programme_id) REFERENCES programme (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_swedish_ci;
