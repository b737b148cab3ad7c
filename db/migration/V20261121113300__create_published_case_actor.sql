CREATE TABLE published_case_actor (
  published_case_id BIGINT NOT NULL,
  organisation_id   BIGINT NOT NULL,
  CONSTRAINT pk_published_case_actor PRIMARY KEY (published_case_id, organisation_id),
  CONSTRAINT fk_published_case_actor_published_case FOREIGN KEY (published_case_id) REFERENCES published_case (id),
  CONSTRAINT fk_published_case_actor_organisation FOREIGN KEY (organisation_id) REFERENCES organisation (id),
  INDEX ix_published_case_actor_organisation (organisation_id, published_case_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_swedish_ci;
