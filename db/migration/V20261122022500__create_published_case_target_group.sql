CREATE TABLE published_case_target_group (
  published_case_id BIGINT NOT NULL,
  target_group_id   BIGINT NOT NULL,
  CONSTRAINT pk_published_case_target_group PRIMARY KEY (published_case_id, target_group_id),
  CONSTRAINT fk_published_case_target_group_published_case FOREIGN KEY (published_case_id) REFERENCES published_case (id),
  CONSTRAINT fk_published_case_target_group_target_group FOREIGN KEY (target_group_id) REFERENCES target_group (id),
  INDEX ix_published_case_target_group_group (target_group_id, published_case_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_swedish_ci;
