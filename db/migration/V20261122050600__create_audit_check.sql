-- Each time that somebody, or the night, has gone through the whole trail.
CREATE TABLE audit_check (
  id          BIGINT       NOT NULL AUTO_INCREMENT,
  night       DATE         NULL COMMENT 'one a night, whichever node comes first; null: somebody asked',
  account_id  BIGINT       NULL,
  started_at  DATETIME(6)  NOT NULL,
  seen_at     DATETIME(6)  NOT NULL COMMENT 'when it last told how far it had come',
  entries     BIGINT       NOT NULL DEFAULT 0 COMMENT 'looked at so far',
  finished_at DATETIME(6)  NULL,
  fault       VARCHAR(30)  NULL COMMENT 'null when finished: the trail is whole',
  fault_seq   BIGINT       NULL COMMENT 'the first entry that is wrong or missing',
  head_seq    BIGINT       NULL,
  head_hash   CHAR(64)     CHARACTER SET ascii COLLATE ascii_bin NULL,
  CONSTRAINT pk_audit_check PRIMARY KEY (id),
  CONSTRAINT uq_audit_check_night UNIQUE (night),
  CONSTRAINT fk_audit_check_account FOREIGN KEY (account_id) REFERENCES account (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_swedish_ci;
