-- Gallringslogg: that something is gone, under which rule or on what ground, and who said so; never what it was.
CREATE TABLE disposal_log (
  id             BIGINT       NOT NULL AUTO_INCREMENT,
  kind           VARCHAR(30)  NOT NULL,
  items          INT          NOT NULL,
  rule_id        BIGINT       NULL COMMENT 'null where the person concerned asked for it',
  proposal_id    BIGINT       NULL,
  ground         VARCHAR(800) NOT NULL COMMENT 'the rule as it was then, or the reason given',
  approved_by_id BIGINT       NOT NULL,
  disposed_at    DATETIME(6)  NOT NULL,
  CONSTRAINT pk_disposal_log PRIMARY KEY (id),
  CONSTRAINT fk_disposal_log_rule FOREIGN KEY (rule_id) REFERENCES retention_rule (id),
  CONSTRAINT fk_disposal_log_proposal FOREIGN KEY (proposal_id) REFERENCES disposal_proposal (id),
  CONSTRAINT fk_disposal_log_approved_by FOREIGN KEY (approved_by_id) REFERENCES account (id),
  CONSTRAINT ck_disposal_log_ground CHECK (ground <> '' AND items > 0 AND (rule_id IS NULL) = (proposal_id IS NULL))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_swedish_ci;
