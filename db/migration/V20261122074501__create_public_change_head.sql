-- The number of the last change. Whoever tells of one locks it until the commit.
CREATE TABLE public_change_head (
  id      TINYINT NOT NULL,
  last_id BIGINT  NOT NULL,
  CONSTRAINT pk_public_change_head PRIMARY KEY (id),
  CONSTRAINT ck_public_change_head_one CHECK (id = 1)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_swedish_ci;
