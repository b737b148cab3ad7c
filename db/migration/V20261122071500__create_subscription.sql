-- Who wants to know what of the published cases, and how often. An address counts once its owner has confirmed it.
CREATE TABLE subscription (
  id               BIGINT       NOT NULL AUTO_INCREMENT,
  email            VARCHAR(254) NOT NULL,
  topic            VARCHAR(700) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'case=1, actor=2&kind=TIME_LIMIT, search=…, or all',
  frequency        VARCHAR(10)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  wanted_frequency VARCHAR(10)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'holds once it is confirmed',
  asked_at         DATETIME(6)  NOT NULL COMMENT 'last time',
  asked_times      INT          NOT NULL COMMENT 'links mailed since the first',
  confirm_hash     CHAR(64)     CHARACTER SET ascii COLLATE ascii_bin NULL COMMENT 'SHA-256 of the secret in the link',
  confirm_until    DATETIME(6)  NULL COMMENT 'null once the link has been followed',
  confirmed_at     DATETIME(6)  NULL COMMENT 'null: nothing is sent but the link',
  next_digest_at   DATETIME(6)  NULL COMMENT 'null while there is nothing to tell',
  digests          INT          NOT NULL DEFAULT 0 COMMENT 'how many have gone',
  version          BIGINT       NOT NULL DEFAULT 0,
  CONSTRAINT pk_subscription PRIMARY KEY (id),
  CONSTRAINT uq_subscription_topic UNIQUE (email, topic),
  CONSTRAINT uq_subscription_confirm_hash UNIQUE (confirm_hash),
  CONSTRAINT ck_subscription_known CHECK (confirm_hash IS NOT NULL OR confirmed_at IS NOT NULL),
  INDEX ix_subscription_topic (topic, confirmed_at),
  INDEX ix_subscription_due (next_digest_at, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_swedish_ci;
