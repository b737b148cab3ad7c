-- Where the product may send by itself: hosts that an administrator has allowed, with a port where it isn't the usual one.
CREATE TABLE webhook_host (
  host          VARCHAR(260) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  allowed_by_id BIGINT       NOT NULL,
  allowed_at    DATETIME(6)  NOT NULL,
  CONSTRAINT pk_webhook_host PRIMARY KEY (host),
  CONSTRAINT fk_webhook_host_allowed_by FOREIGN KEY (allowed_by_id) REFERENCES account (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_swedish_ci;
