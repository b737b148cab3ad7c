-- A member's system that is told of published cases.
CREATE TABLE webhook (
  id              BIGINT       NOT NULL AUTO_INCREMENT,
  organisation_id BIGINT       NOT NULL,
  name            VARCHAR(100) NOT NULL,
  url             VARCHAR(500) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  topic           VARCHAR(700) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  sealed_secret   VARCHAR(255) CHARACTER SET ascii COLLATE ascii_bin NULL COMMENT 'encrypted; null until it has been shown, and nothing is sent before',
  created_by_id   BIGINT       NOT NULL,
  created_at      DATETIME(6)  NOT NULL,
  ended_at        DATETIME(6)  NULL,
  version         BIGINT       NOT NULL DEFAULT 0,
  CONSTRAINT pk_webhook PRIMARY KEY (id),
  CONSTRAINT fk_webhook_organisation FOREIGN KEY (organisation_id) REFERENCES organisation (id),
  CONSTRAINT fk_webhook_created_by FOREIGN KEY (created_by_id) REFERENCES account (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_swedish_ci;
