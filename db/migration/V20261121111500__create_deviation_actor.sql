CREATE TABLE deviation_actor (
  deviation_id    BIGINT NOT NULL,
  organisation_id BIGINT NOT NULL,
  CONSTRAINT pk_deviation_actor PRIMARY KEY (deviation_id, organisation_id),
  CONSTRAINT fk_deviation_actor_deviation FOREIGN KEY (deviation_id) REFERENCES deviation (id),
  CONSTRAINT fk_deviation_actor_organisation FOREIGN KEY (organisation_id) REFERENCES organisation (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_swedish_ci;
