-- Steg i en individs resa, in the order in which most people take them.
CREATE TABLE journey_step (
  id          BIGINT       NOT NULL AUTO_INCREMENT,
  uuid        CHAR(36)     NOT NULL,
  slug        VARCHAR(100) NOT NULL,
  name        VARCHAR(200) NOT NULL,
  description VARCHAR(500) NOT NULL,
  position    INT          NOT NULL,
  source      VARCHAR(300) NOT NULL,
  version     BIGINT       NOT NULL DEFAULT 0,
  CONSTRAINT pk_journey_step PRIMARY KEY (id),
  CONSTRAINT uq_journey_step_uuid UNIQUE (uuid),
  CONSTRAINT uq_journey_step_slug UNIQUE (slug),
  CONSTRAINT uq_journey_step_position UNIQUE (position)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_swedish_ci;
