-- A piece of news that a subscriber is to be told, or has been.
CREATE TABLE subscription_item (
  subscription_id BIGINT      NOT NULL,
  news_id         BIGINT      NOT NULL,
  sent_at         DATETIME(6) NULL,
  CONSTRAINT pk_subscription_item PRIMARY KEY (subscription_id, news_id),
  CONSTRAINT fk_subscription_item_subscription FOREIGN KEY (subscription_id) REFERENCES subscription (id) ON DELETE CASCADE,
  CONSTRAINT fk_subscription_item_news FOREIGN KEY (news_id) REFERENCES case_news (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_swedish_ci;
