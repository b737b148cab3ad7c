-- The last number given in a year; taken under a row lock, so that the series has no gap.
CREATE TABLE number_series (
  series      VARCHAR(20) NOT NULL,
  year        SMALLINT    NOT NULL,
  last_number INT         NOT NULL,
  CONSTRAINT pk_number_series PRIMARY KEY (series, year),
  CONSTRAINT ck_number_series_last_number CHECK (last_number >= 0)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_swedish_ci;
