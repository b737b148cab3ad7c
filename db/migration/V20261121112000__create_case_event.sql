-- Every transition of a case, of an assignment and of a publication. Rows are added, never changed (invariant 3).
CREATE TABLE case_event (
  id           BIGINT        NOT NULL AUTO_INCREMENT,
  deviation_id BIGINT        NOT NULL,
  subject      VARCHAR(20)   NOT NULL,
  subject_id   BIGINT        NOT NULL,
  from_state   VARCHAR(20)   NULL,
  to_state     VARCHAR(20)   NOT NULL,
  reason       VARCHAR(4000) NULL,
  account_id   BIGINT        NULL COMMENT 'null: the filer without an account, or the system',
  by_filer     BOOLEAN       NOT NULL DEFAULT FALSE,
  happened_at  DATETIME(6)   NOT NULL,
  CONSTRAINT pk_case_event PRIMARY KEY (id),
  CONSTRAINT fk_case_event_deviation FOREIGN KEY (deviation_id) REFERENCES deviation (id),
  CONSTRAINT fk_case_event_account FOREIGN KEY (account_id) REFERENCES account (id),
  CONSTRAINT ck_case_event_subject CHECK (subject IN ('CASE', 'ASSIGNMENT', 'JOINT_ANSWER', 'PUBLICATION')),
  INDEX ix_case_event_deviation (deviation_id, happened_at, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_swedish_ci;
