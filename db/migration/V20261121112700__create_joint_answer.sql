-- Gemensam återkoppling: one text a case, in versions.
CREATE TABLE joint_answer (
  id               BIGINT        NOT NULL AUTO_INCREMENT,
  deviation_id     BIGINT        NOT NULL,
  current_no       INT           NOT NULL,
  override_motive  VARCHAR(4000) NULL,
  overridden_by_id BIGINT        NULL,
  version          BIGINT        NOT NULL DEFAULT 0,
  CONSTRAINT pk_joint_answer PRIMARY KEY (id),
  CONSTRAINT uq_joint_answer_deviation UNIQUE (deviation_id),
  CONSTRAINT fk_joint_answer_deviation FOREIGN KEY (deviation_id) REFERENCES deviation (id),
  CONSTRAINT fk_joint_answer_overridden_by FOREIGN KEY (overridden_by_id) REFERENCES account (id),
  CONSTRAINT ck_joint_answer_override CHECK ((overridden_by_id IS NULL) = (override_motive IS NULL))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_swedish_ci;
