-- The secret in each mail to a subscriber, by which the subscription is changed or left; older mails' secrets go on working.
CREATE TABLE subscription_exit (
  token_hash      CHAR(64)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  subscription_id BIGINT      NOT NULL,
  created_at      DATETIME(6) NOT NULL,
  CONSTRAINT pk_subscription_exit PRIMARY KEY (token_hash),
  CONSTRAINT fk_subscription_exit_subscription FOREIGN KEY (subscription_id) REFERENCES subscription (id) ON DELETE CASCADE,
  INDEX ix_subscription_exit_created_at (created_at)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_swedish_ci;
