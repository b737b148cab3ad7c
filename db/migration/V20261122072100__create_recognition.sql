-- Staff who know a case from their own work; each person once.
CREATE TABLE recognition (
  deviation_id  BIGINT      NOT NULL,
  account_id    BIGINT      NOT NULL,
  recognised_at DATETIME(6) NOT NULL,
  CONSTRAINT pk_recognition PRIMARY KEY (deviation_id, account_id),
  CONSTRAINT fk_recognition_deviation FOREIGN KEY (deviation_id) REFERENCES deviation (id),
  CONSTRAINT fk_recognition_account FOREIGN KEY (account_id) REFERENCES account (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_swedish_ci;
