-- Somebody has said that an entry of the map is right. An event that is kept, no new version.
CREATE TABLE map_verification (
  id              BIGINT      NOT NULL AUTO_INCREMENT,
  entry_id        BIGINT      NOT NULL,
  number          INT         NOT NULL COMMENT 'of the version that was found right',
  verified_at     DATETIME(6) NOT NULL,
  account_id      BIGINT      NOT NULL,
  organisation_id BIGINT      NOT NULL COMMENT 'that answers for it',
  review_on       DATE        NOT NULL COMMENT 'when it is to be looked at again',
  CONSTRAINT pk_map_verification PRIMARY KEY (id),
  CONSTRAINT fk_map_verification_entry FOREIGN KEY (entry_id) REFERENCES map_entry (id),
  CONSTRAINT fk_map_verification_account FOREIGN KEY (account_id) REFERENCES account (id),
  CONSTRAINT fk_map_verification_organisation FOREIGN KEY (organisation_id) REFERENCES organisation (id),
  INDEX ix_map_verification_entry (entry_id, verified_at)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_swedish_ci;
