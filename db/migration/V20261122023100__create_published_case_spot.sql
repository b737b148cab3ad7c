-- The same for what is published, from the day it was; none once it has been taken away.
CREATE TABLE published_case_spot (
  published_case_id BIGINT NOT NULL,
  target_group_id   BIGINT NOT NULL,
  step_id           BIGINT NOT NULL,
  day               DATE   NOT NULL,
  CONSTRAINT pk_published_case_spot PRIMARY KEY (published_case_id, target_group_id, step_id),
  CONSTRAINT fk_published_case_spot_published_case FOREIGN KEY (published_case_id) REFERENCES published_case (id),
  CONSTRAINT fk_published_case_spot_target_group FOREIGN KEY (target_group_id) REFERENCES target_group (id),
  CONSTRAINT fk_published_case_spot_step FOREIGN KEY (step_id) REFERENCES journey_step (id),
  INDEX ix_published_case_spot_day (day, target_group_id, step_id),
  INDEX ix_published_case_spot_cell (target_group_id, step_id, published_case_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_swedish_ci;
