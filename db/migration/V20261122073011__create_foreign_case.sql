-- What another association has answered, as it tells it itself; gone when it takes it away, or is no longer followed.
CREATE TABLE foreign_case (
  id           BIGINT       NOT NULL AUTO_INCREMENT,
  source_id    BIGINT       NOT NULL,
  number       VARCHAR(40)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'its own, there',
  url          VARCHAR(400) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'on the host of its source',
  title        VARCHAR(200) NOT NULL,
  kind         VARCHAR(30)  NOT NULL,
  season_label VARCHAR(60)  NOT NULL,
  challenge    TEXT         NOT NULL,
  answer       MEDIUMTEXT   NOT NULL,
  actors       VARCHAR(1000) NOT NULL COMMENT 'names, one a line',
  published_at DATETIME(6)  NOT NULL,
  modified_at  DATETIME(6)  NOT NULL,
  CONSTRAINT pk_foreign_case PRIMARY KEY (id),
  CONSTRAINT uq_foreign_case_number UNIQUE (source_id, number),
  CONSTRAINT fk_foreign_case_source FOREIGN KEY (source_id) REFERENCES harvest_source (id) ON DELETE CASCADE,
  FULLTEXT INDEX ft_foreign_case_text (title, challenge)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_swedish_ci;
