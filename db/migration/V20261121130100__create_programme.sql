-- Program: what somebody takes part in while an intervention goes on; limits differ by it.
CREATE TABLE programme (
  id          BIGINT       NOT NULL AUTO_INCREMENT,
  uuid        CHAR(36)     NOT NULL,
  code        VARCHAR(20)  NOT NULL,
  name        VARCHAR(200) NOT NULL,
  source      VARCHAR(300) NOT NULL,
  version     BIGINT       NOT NULL DEFAULT 0,
  CONSTRAINT pk_programme PRIMARY KEY (id),
  CONSTRAINT uq_programme_uuid UNIQUE (uuid),
  CONSTRAINT uq_programme_code UNIQUE (code)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_swedish_ci;
