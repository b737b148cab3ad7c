-- The municipalities in which the association's members work, by the code of Statistics Sweden.
CREATE TABLE municipality (
  code CHAR(4)      NOT NULL,
  name VARCHAR(100) NOT NULL,
  CONSTRAINT pk_municipality PRIMARY KEY (code),
  CONSTRAINT uq_municipality_name UNIQUE (name),
  CONSTRAINT ck_municipality_code CHECK (code REGEXP '^[0-9]{4}$')
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_swedish_ci;
