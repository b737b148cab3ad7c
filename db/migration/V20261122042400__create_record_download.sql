-- Who has taken a case's record package out, when, and whether it named the filer.
CREATE TABLE record_download (
  id            BIGINT      NOT NULL AUTO_INCREMENT,
  deviation_id  BIGINT      NOT NULL,
  account_id    BIGINT      NOT NULL,
  with_filer    BOOLEAN     NOT NULL,
  manifest_hash CHAR(64)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'SHA-256 of the manifest, which names all files by theirs',
  downloaded_at DATETIME(6) NOT NULL,
  CONSTRAINT pk_record_download PRIMARY KEY (id),
  CONSTRAINT fk_record_download_deviation FOREIGN KEY (deviation_id) REFERENCES deviation (id),
  CONSTRAINT fk_record_download_account FOREIGN KEY (account_id) REFERENCES account (id),
  INDEX ix_record_download_deviation (deviation_id, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_swedish_ci;
