-- What a key lets a system do.
CREATE TABLE api_key_scope (
  api_key_id BIGINT      NOT NULL,
  scope      VARCHAR(30) NOT NULL,
  CONSTRAINT pk_api_key_scope PRIMARY KEY (api_key_id, scope),
  CONSTRAINT fk_api_key_scope_api_key FOREIGN KEY (api_key_id) REFERENCES api_key (id),
  CONSTRAINT ck_api_key_scope_scope CHECK (scope IN ('DEVIATIONS_WRITE', 'DEVIATIONS_READ'))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_swedish_ci;
