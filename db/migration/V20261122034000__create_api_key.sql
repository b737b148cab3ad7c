-- API-nyckel: lets a member's own system speak for the member. Only the key's hash is kept.
CREATE TABLE api_key (
  id              BIGINT       NOT NULL AUTO_INCREMENT,
  organisation_id BIGINT       NOT NULL,
  name            VARCHAR(100) NOT NULL,
  prefix          VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NULL COMMENT 'how the key begins, to recognise it by; null until it has been shown',
  hash            CHAR(64)     CHARACTER SET ascii COLLATE ascii_bin NULL COMMENT 'SHA-256 of the key; null until it has been shown',
  last_day        DATE         NOT NULL COMMENT 'in Sweden; the key is good through it',
  created_at      DATETIME(6)  NOT NULL,
  created_by_id   BIGINT       NOT NULL,
  revoked_at      DATETIME(6)  NULL,
  revoked_by_id   BIGINT       NULL,
  last_used_on    DATE         NULL,
  reminded_days   INT          NULL COMMENT 'how many days before the last one the administrator was reminded latest',
  version         BIGINT       NOT NULL DEFAULT 0,
  CONSTRAINT pk_api_key PRIMARY KEY (id),
  CONSTRAINT uq_api_key_hash UNIQUE (hash),
  CONSTRAINT fk_api_key_organisation FOREIGN KEY (organisation_id) REFERENCES organisation (id),
  CONSTRAINT fk_api_key_created_by FOREIGN KEY (created_by_id) REFERENCES account (id),
  CONSTRAINT fk_api_key_revoked_by FOREIGN KEY (revoked_by_id) REFERENCES account (id),
  CONSTRAINT ck_api_key_shown CHECK ((prefix IS NULL) = (hash IS NULL)),
  CONSTRAINT ck_api_key_revoked CHECK ((revoked_at IS NULL) = (revoked_by_id IS NULL)),
  INDEX ix_api_key_last_day (last_day)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_swedish_ci;
