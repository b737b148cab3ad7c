-- What the public could read of a case from a moment on: a correction writes over published_case, and the record keeps all of them.
CREATE TABLE published_version (
  id           BIGINT      NOT NULL AUTO_INCREMENT,
  deviation_id BIGINT      NOT NULL,
  state        VARCHAR(20) NOT NULL,
  published_at DATETIME(6) NOT NULL,
  content      LONGTEXT    NOT NULL COMMENT 'JSON: what stood on the page',
  CONSTRAINT pk_published_version PRIMARY KEY (id),
  CONSTRAINT fk_published_version_deviation FOREIGN KEY (deviation_id) REFERENCES deviation (id),
  CONSTRAINT ck_published_version_state CHECK (state IN ('PUBLISHED', 'CORRECTED')),
  CONSTRAINT ck_published_version_content CHECK (JSON_VALID(content)),
  INDEX ix_published_version_deviation (deviation_id, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_swedish_ci;
