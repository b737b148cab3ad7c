CREATE TABLE deviation_target_group (
  deviation_id    BIGINT NOT NULL,
  target_group_id BIGINT NOT NULL,
  CONSTRAINT pk_deviation_target_group PRIMARY KEY (deviation_id, target_group_id),
  CONSTRAINT fk_deviation_target_group_deviation FOREIGN KEY (deviation_id) REFERENCES deviation (id),
  CONSTRAINT fk_deviation_target_group_target_group FOREIGN KEY (target_group_id) REFERENCES target_group (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_swedish_ci;
