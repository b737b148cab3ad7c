-- Somebody's reason why a warning of the personal-data scan is no personal data; the place is kept as a fingerprint.
CREATE TABLE privacy_acknowledgement (
  id           BIGINT       NOT NULL AUTO_INCREMENT,
  deviation_id BIGINT       NOT NULL,
  field        VARCHAR(60)  NOT NULL,
  kind         VARCHAR(40)  NOT NULL,
  fingerprint  CHAR(64)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  reason       VARCHAR(500) NOT NULL,
  account_id   BIGINT       NULL,
  given_at     DATETIME(6)  NOT NULL,
  CONSTRAINT pk_privacy_acknowledgement PRIMARY KEY (id),
  CONSTRAINT fk_privacy_acknowledgement_deviation FOREIGN KEY (deviation_id) REFERENCES deviation (id),
  CONSTRAINT fk_privacy_acknowledgement_account FOREIGN KEY (account_id) REFERENCES account (id),
  INDEX ix_privacy_acknowledgement_deviation (deviation_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_swedish_ci;
