-- Målgrupp of the coordination map.
CREATE TABLE target_group (
  id      BIGINT       NOT NULL AUTO_INCREMENT,
  name    VARCHAR(200) NOT NULL,
  source  VARCHAR(300) NULL COMMENT 'where the fact comes from and when it was fetched',
  active  BOOLEAN      NOT NULL DEFAULT TRUE,
  version BIGINT       NOT NULL DEFAULT 0,
  CONSTRAINT pk_target_group PRIMARY KEY (id),
  CONSTRAINT uq_target_group_name UNIQUE (name)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_swedish_ci;
