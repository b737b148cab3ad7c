-- "Svaret gäller fortfarande": up to which version of a cited entry somebody has looked at the answer. That it may be out of
-- date is computed, never stored; the reason stands in the case's history.
CREATE TABLE answer_check (
  deviation_id BIGINT      NOT NULL,
  entry_id     BIGINT      NOT NULL,
  seen_number  INT         NOT NULL COMMENT 'of the version in force then; 0 where none was',
  account_id   BIGINT      NOT NULL,
  checked_at   DATETIME(6) NOT NULL,
  CONSTRAINT pk_answer_check PRIMARY KEY (deviation_id, entry_id),
  CONSTRAINT fk_answer_check_deviation FOREIGN KEY (deviation_id) REFERENCES deviation (id),
  CONSTRAINT fk_answer_check_entry FOREIGN KEY (entry_id) REFERENCES map_entry (id),
  CONSTRAINT fk_answer_check_account FOREIGN KEY (account_id) REFERENCES account (id),
  CONSTRAINT ck_answer_check_seen CHECK (seen_number >= 0)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_swedish_ci;
