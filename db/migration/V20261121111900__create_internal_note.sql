-- Seen by the organisation that wrote it, and nobody else (invariant 2).
CREATE TABLE internal_note (
  id              BIGINT      NOT NULL AUTO_INCREMENT,
  deviation_id    BIGINT      NOT NULL,
  organisation_id BIGINT      NOT NULL,
  account_id      BIGINT      NOT NULL,
  text            TEXT        NOT NULL,
  written_at      DATETIME(6) NOT NULL,
  CONSTRAINT pk_internal_note PRIMARY KEY (id),
  CONSTRAINT fk_internal_note_deviation FOREIGN KEY (deviation_id) REFERENCES deviation (id),
  CONSTRAINT fk_internal_note_organisation FOREIGN KEY (organisation_id) REFERENCES organisation (id),
  CONSTRAINT fk_internal_note_account FOREIGN KEY (account_id) REFERENCES account (id),
  CONSTRAINT ck_internal_note_text CHECK (CHAR_LENGTH(text) BETWEEN 1 AND 10000),
  INDEX ix_internal_note_deviation (deviation_id, organisation_id, written_at)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_swedish_ci;
