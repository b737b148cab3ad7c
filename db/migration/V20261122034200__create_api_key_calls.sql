-- How often a key has called lately, so that one system gone astray doesn't take the others' place.
CREATE TABLE api_key_calls (
  api_key_id BIGINT      NOT NULL,
  since      DATETIME(6) NOT NULL,
  calls      INT         NOT NULL,
  CONSTRAINT pk_api_key_calls PRIMARY KEY (api_key_id),
  CONSTRAINT fk_api_key_calls_api_key FOREIGN KEY (api_key_id) REFERENCES api_key (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_swedish_ci;
