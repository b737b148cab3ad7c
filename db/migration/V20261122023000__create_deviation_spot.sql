-- The cells of the map (target group and step) that a deviation is counted in, from the day it was filed; none once it has been
-- withdrawn, rejected or found to be another's duplicate.
CREATE TABLE deviation_spot (
  deviation_id    BIGINT NOT NULL,
  target_group_id BIGINT NOT NULL,
  step_id         BIGINT NOT NULL,
  day             DATE   NOT NULL,
  CONSTRAINT pk_deviation_spot PRIMARY KEY (deviation_id, target_group_id, step_id),
  CONSTRAINT fk_deviation_spot_deviation FOREIGN KEY (deviation_id) REFERENCES deviation (id),
  CONSTRAINT fk_deviation_spot_target_group FOREIGN KEY (target_group_id) REFERENCES target_group (id),
  CONSTRAINT fk_deviation_spot_step FOREIGN KEY (step_id) REFERENCES journey_step (id),
  INDEX ix_deviation_spot_day (day, target_group_id, step_id),
  INDEX ix_deviation_spot_cell (target_group_id, step_id, deviation_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_swedish_ci;
