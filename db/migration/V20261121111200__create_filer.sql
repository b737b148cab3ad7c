-- Anmälare. Kept apart from the case, so that it can be hidden from members and erased while the case stays.
CREATE TABLE filer (
  deviation_id    BIGINT       NOT NULL,
  account_id      BIGINT       NULL,
  filed_by_id     BIGINT       NULL COMMENT 'the coordinator who wrote it down on the phone',
  organisation_id BIGINT       NULL,
  name            VARCHAR(120) NULL,
  email           VARCHAR(254) NULL,
  occupation      VARCHAR(120) NULL,
  version         BIGINT       NOT NULL DEFAULT 0,
  CONSTRAINT pk_filer PRIMARY KEY (deviation_id),
  CONSTRAINT fk_filer_deviation FOREIGN KEY (deviation_id) REFERENCES deviation (id),
  CONSTRAINT fk_filer_account FOREIGN KEY (account_id) REFERENCES account (id),
  CONSTRAINT fk_filer_filed_by FOREIGN KEY (filed_by_id) REFERENCES account (id),
  CONSTRAINT fk_filer_organisation FOREIGN KEY (organisation_id) REFERENCES organisation (id),
  INDEX ix_filer_account (account_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_swedish_ci;
