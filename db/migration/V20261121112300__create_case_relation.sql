-- Relaterat: set by the coordinator, read in both directions.
CREATE TABLE case_relation (
  deviation_id BIGINT NOT NULL,
  related_id   BIGINT NOT NULL,
  CONSTRAINT pk_case_relation PRIMARY KEY (deviation_id, related_id),
  CONSTRAINT fk_case_relation_deviation FOREIGN KEY (deviation_id) REFERENCES deviation (id),
  CONSTRAINT fk_case_relation_related FOREIGN KEY (related_id) REFERENCES deviation (id),
  CONSTRAINT ck_case_relation_order CHECK (deviation_id < related_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_swedish_ci;
