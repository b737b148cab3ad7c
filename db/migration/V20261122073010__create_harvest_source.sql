-- Another association's installation that this one follows, named by the administrator.
CREATE TABLE harvest_source (
  id              BIGINT       NOT NULL AUTO_INCREMENT,
  name            VARCHAR(120) NOT NULL,
  address         VARCHAR(200) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'scheme and host, without a slash at the end',
  added_by_id     BIGINT       NOT NULL,
  added_at        DATETIME(6)  NOT NULL,
  next_at         DATETIME(6)  NOT NULL COMMENT 'when it is asked again; while it is asked: when somebody else may',
  failures        INT          NOT NULL DEFAULT 0 COMMENT 'in a row',
  asked_at        DATETIME(6)  NULL,
  answered_at     DATETIME(6)  NULL,
  trouble         VARCHAR(30)  NULL COMMENT 'why it could not be read last time',
  etag            VARCHAR(200) NULL COMMENT 'of the first page of what had changed since seen_until',
  seen_until      DATETIME(6)  NULL COMMENT 'the last change seen',
  withdrawn_until DATETIME(6)  NULL COMMENT 'the last withdrawal seen',
  swept_at        DATETIME(6)  NULL COMMENT 'when all was last read through',
  version         BIGINT       NOT NULL DEFAULT 0,
  CONSTRAINT pk_harvest_source PRIMARY KEY (id),
  CONSTRAINT uq_harvest_source_address UNIQUE (address),
  CONSTRAINT fk_harvest_source_added_by FOREIGN KEY (added_by_id) REFERENCES account (id),
  INDEX ix_harvest_source_next (next_at, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_swedish_ci;
