CREATE TABLE account (
  id              BIGINT       NOT NULL AUTO_INCREMENT,
  email           VARCHAR(254) NOT NULL,
  name            VARCHAR(120) NOT NULL,
  password_hash   VARCHAR(500) NULL COMMENT 'null until the account is activated',
  organisation_id BIGINT       NULL,
  unit_id         BIGINT       NULL,
  active          BOOLEAN      NOT NULL DEFAULT TRUE,
  created_at      DATETIME(6)  NOT NULL,
  failed_attempts INT          NOT NULL DEFAULT 0,
  blocked_until   DATETIME(6)  NULL COMMENT 'growing delay after wrong passwords, never a lock',
  version         BIGINT       NOT NULL DEFAULT 0,
  CONSTRAINT pk_account PRIMARY KEY (id),
  CONSTRAINT uq_account_email UNIQUE (email),
  CONSTRAINT fk_account_organisation FOREIGN KEY (organisation_id) REFERENCES organisation (id),
  CONSTRAINT fk_account_unit FOREIGN KEY (unit_id) REFERENCES organisation_unit (id),
  INDEX ix_account_organisation (organisation_id, active, name)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_swedish_ci;
