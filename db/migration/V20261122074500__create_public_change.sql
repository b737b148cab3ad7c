-- What has changed of what the public sees, for what each node keeps of it: pages in memory, the search index. Rows are numbered by
-- public_change_head, not by the table itself, so that a lower number never becomes visible after a higher one.
CREATE TABLE public_change (
  id         BIGINT       NOT NULL,
  part       VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  subject    VARCHAR(200) NOT NULL,
  changed_at DATETIME(6)  NOT NULL,
  CONSTRAINT pk_public_change PRIMARY KEY (id),
  INDEX ix_public_change_changed_at (changed_at)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_swedish_ci;
