-- For whom.
CREATE TABLE intervention_target_group (
  intervention_id BIGINT NOT NULL COMMENT 'a version',
  target_group_id BIGINT NOT NULL,
  CONSTRAINT pk_intervention_target_group PRIMARY KEY (intervention_id, target_group_id),
  INDEX ix_intervention_target_group_other (target_group_id, intervention_id),
  CONSTRAINT fk_intervention_target_group_intervention FOREIGN KEY (intervention_id) REFERENCES intervention (id),
  CONSTRAINT fk_intervention_target_group_target_group FOREIGN KEY (target_group_id) REFERENCES target_group (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_swedish_ci;
