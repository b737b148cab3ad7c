-- What an administrator may change while the software runs; everything else comes from the environment.
CREATE TABLE setting (
  name       VARCHAR(64) NOT NULL,
  value      TEXT        NOT NULL,
  changed_at DATETIME(6) NOT NULL,
  CONSTRAINT pk_setting PRIMARY KEY (name)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_swedish_ci;
