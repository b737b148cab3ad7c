-- A case that a member's own system has handed over, and by which request: the same request makes no second case.
CREATE TABLE handed_over_case (
  id               BIGINT      NOT NULL AUTO_INCREMENT,
  organisation_id  BIGINT      NOT NULL,
  api_key_id       BIGINT      NOT NULL,
  idempotency_hash CHAR(64)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'SHA-256 of the caller''s Idempotency-Key',
  body_hash        CHAR(64)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'SHA-256 of the request''s body',
  deviation_id     BIGINT      NULL COMMENT 'null only inside the transaction that files it',
  received_at      DATETIME(6) NOT NULL,
  CONSTRAINT pk_handed_over_case PRIMARY KEY (id),
  CONSTRAINT uq_handed_over_case_request UNIQUE (organisation_id, idempotency_hash),
  CONSTRAINT uq_handed_over_case_deviation UNIQUE (deviation_id),
  CONSTRAINT fk_handed_over_case_organisation FOREIGN KEY (organisation_id) REFERENCES organisation (id),
  CONSTRAINT fk_handed_over_case_api_key FOREIGN KEY (api_key_id) REFERENCES api_key (id),
  CONSTRAINT fk_handed_over_case_deviation FOREIGN KEY (deviation_id) REFERENCES deviation (id) ON DELETE CASCADE
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_swedish_ci;
