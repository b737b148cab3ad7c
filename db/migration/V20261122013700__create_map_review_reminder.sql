-- Who has been told this month that there are entries of the map to look at. The key lets one node alone tell.
CREATE TABLE map_review_reminder (
  account_id  BIGINT      NOT NULL,
  month       CHAR(7)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT '2026-11, in Sweden',
  reminded_at DATETIME(6) NOT NULL,
  CONSTRAINT pk_map_review_reminder PRIMARY KEY (account_id, month),
  CONSTRAINT fk_map_review_reminder_account FOREIGN KEY (account_id) REFERENCES account (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_swedish_ci;
