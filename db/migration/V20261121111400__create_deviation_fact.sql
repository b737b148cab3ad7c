-- The answers to the questions that the kind of deviation asks.
CREATE TABLE deviation_fact (
  deviation_id BIGINT        NOT NULL,
  question     VARCHAR(40)   NOT NULL,
  answer       VARCHAR(2000) NOT NULL,
  CONSTRAINT pk_deviation_fact PRIMARY KEY (deviation_id, question),
  CONSTRAINT fk_deviation_fact_deviation FOREIGN KEY (deviation_id) REFERENCES deviation (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_swedish_ci;
