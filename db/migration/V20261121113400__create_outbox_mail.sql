-- A notice, written in the transaction of what it tells of; the worker sends it.
CREATE TABLE outbox_mail (
  id              BIGINT       NOT NULL AUTO_INCREMENT,
  dedupe_key      VARCHAR(190) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'one notice per event, recipient and kind (invariant 5)',
  kind            VARCHAR(40)  NOT NULL,
  recipient       VARCHAR(254) NOT NULL,
  subject         VARCHAR(200) NOT NULL,
  body            TEXT         NOT NULL COMMENT 'emptied when sent, since it may hold a private link',
  message_id      VARCHAR(190) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  state           VARCHAR(10)  NOT NULL,
  attempts        INT          NOT NULL DEFAULT 0,
  next_attempt_at DATETIME(6)  NOT NULL,
  created_at      DATETIME(6)  NOT NULL,
  sent_at         DATETIME(6)  NULL,
  last_error      VARCHAR(500) NULL,
  CONSTRAINT pk_outbox_mail PRIMARY KEY (id),
  CONSTRAINT uq_outbox_mail_dedupe_key UNIQUE (dedupe_key),
  CONSTRAINT ck_outbox_mail_state CHECK (state IN ('WAITING', 'SENT', 'DEAD')),
  INDEX ix_outbox_mail_next (state, next_attempt_at, id),
  INDEX ix_outbox_mail_created (created_at, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_swedish_ci;
