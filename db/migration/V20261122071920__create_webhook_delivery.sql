-- A piece of news on its way to a member's system: tried again as mails are.
CREATE TABLE webhook_delivery (
  id              BIGINT       NOT NULL AUTO_INCREMENT,
  webhook_id      BIGINT       NOT NULL,
  news_id         BIGINT       NOT NULL,
  payload         TEXT         NOT NULL,
  state           VARCHAR(10)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  attempts        INT          NOT NULL DEFAULT 0,
  next_attempt_at DATETIME(6)  NOT NULL,
  created_at      DATETIME(6)  NOT NULL,
  sent_at         DATETIME(6)  NULL,
  last_error      VARCHAR(200) NULL COMMENT 'what kind of failure; never a word of the answer',
  version         BIGINT       NOT NULL DEFAULT 0,
  CONSTRAINT pk_webhook_delivery PRIMARY KEY (id),
  CONSTRAINT uq_webhook_delivery_news UNIQUE (webhook_id, news_id),
  CONSTRAINT fk_webhook_delivery_webhook FOREIGN KEY (webhook_id) REFERENCES webhook (id),
  CONSTRAINT fk_webhook_delivery_news FOREIGN KEY (news_id) REFERENCES case_news (id),
  CONSTRAINT ck_webhook_delivery_state CHECK (state IN ('WAITING', 'SENT', 'DEAD')),
  INDEX ix_webhook_delivery_next (state, next_attempt_at, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_swedish_ci;
