-- What has happened to a published case that readers may want to be told: written in the transaction in which it happens.
CREATE TABLE case_news (
  id           BIGINT      NOT NULL AUTO_INCREMENT,
  deviation_id BIGINT      NOT NULL,
  what         VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  happened_at  DATETIME(6) NOT NULL,
  ready_at     DATETIME(6) NOT NULL COMMENT 'nobody is told before, so that each node can find it by search',
  spread_at    DATETIME(6) NULL COMMENT 'null until it is known who is to be told',
  CONSTRAINT pk_case_news PRIMARY KEY (id),
  CONSTRAINT fk_case_news_deviation FOREIGN KEY (deviation_id) REFERENCES deviation (id),
  INDEX ix_case_news_waiting (spread_at, ready_at),
  INDEX ix_case_news_deviation_id (deviation_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_swedish_ci;
