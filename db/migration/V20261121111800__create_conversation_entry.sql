-- The conversation between the association and the filer: questions (komplettering), answers, messages.
CREATE TABLE conversation_entry (
  id           BIGINT      NOT NULL AUTO_INCREMENT,
  deviation_id BIGINT      NOT NULL,
  kind         VARCHAR(10) NOT NULL,
  from_filer   BOOLEAN     NOT NULL,
  account_id   BIGINT      NULL COMMENT 'who wrote it at the association',
  text         TEXT        NOT NULL,
  written_at   DATETIME(6) NOT NULL,
  answered_at  DATETIME(6) NULL,
  reminded_days INT        NOT NULL DEFAULT 0 COMMENT 'the last reminder sent: 3, 10 or 24 days after the question',
  version      BIGINT      NOT NULL DEFAULT 0,
  CONSTRAINT pk_conversation_entry PRIMARY KEY (id),
  CONSTRAINT fk_conversation_entry_deviation FOREIGN KEY (deviation_id) REFERENCES deviation (id),
  CONSTRAINT fk_conversation_entry_account FOREIGN KEY (account_id) REFERENCES account (id),
  CONSTRAINT ck_conversation_entry_kind CHECK (kind IN ('QUESTION', 'ANSWER', 'MESSAGE')),
  CONSTRAINT ck_conversation_entry_text CHECK (CHAR_LENGTH(text) BETWEEN 1 AND 10000),
  INDEX ix_conversation_entry_deviation (deviation_id, written_at),
  INDEX ix_conversation_entry_unanswered (kind, answered_at, written_at)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_swedish_ci;
