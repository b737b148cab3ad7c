-- Who decides on an extension: all of them have to agree.
CREATE TABLE duration_limit_decider (
  duration_limit_id BIGINT NOT NULL COMMENT 'a version',
  organisation_id   BIGINT NOT NULL,
  CONSTRAINT pk_duration_limit_decider PRIMARY KEY (duration_limit_id, organisation_id),
  CONSTRAINT fk_duration_limit_decider_limit FOREIGN KEY (duration_limit_id) REFERENCES duration_limit (id),
  CONSTRAINT fk_duration_limit_decider_organisation FOREIGN KEY (organisation_id) REFERENCES organisation (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_swedish_ci;
