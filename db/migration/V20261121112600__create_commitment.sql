-- Åtagande: what a member promised in its answer.
CREATE TABLE commitment (
  id            BIGINT        NOT NULL AUTO_INCREMENT,
  assignment_id BIGINT        NOT NULL,
  position      INT           NOT NULL,
  text          VARCHAR(2000) NOT NULL,
  due_on        DATE          NULL,
  outcome       VARCHAR(20)   NULL,
  outcome_note  VARCHAR(2000) NULL,
  CONSTRAINT pk_commitment PRIMARY KEY (id),
  CONSTRAINT uq_commitment_position UNIQUE (assignment_id, position),
  CONSTRAINT fk_commitment_assignment FOREIGN KEY (assignment_id) REFERENCES assignment (id),
  CONSTRAINT ck_commitment_outcome CHECK (outcome IN ('KEPT', 'PARTLY', 'NOT_KEPT'))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_swedish_ci;
