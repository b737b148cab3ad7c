CREATE TABLE organisation_unit (
  id              BIGINT       NOT NULL AUTO_INCREMENT,
  organisation_id BIGINT       NOT NULL,
  name            VARCHAR(200) NOT NULL,
  email           VARCHAR(254) NULL,
  active          BOOLEAN      NOT NULL DEFAULT TRUE,
  version         BIGINT       NOT NULL DEFAULT 0,
  CONSTRAINT pk_organisation_unit PRIMARY KEY (id),
  CONSTRAINT uq_organisation_unit_name UNIQUE (organisation_id, name),
  CONSTRAINT fk_organisation_unit_organisation FOREIGN KEY (organisation_id) REFERENCES organisation (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_swedish_ci;
