-- Gallringsförslag: what a rule says can go, made by night; nothing goes before a person has approved it.
CREATE TABLE disposal_proposal (
  id            BIGINT      NOT NULL AUTO_INCREMENT,
  rule_id       BIGINT      NOT NULL,
  kind          VARCHAR(30) NOT NULL,
  state         VARCHAR(10) NOT NULL,
  proposed_at   DATETIME(6) NOT NULL,
  decided_by_id BIGINT      NULL,
  decided_at    DATETIME(6) NULL,
  done_at       DATETIME(6) NULL,
  open_kind     VARCHAR(30) AS (IF(state IN ('PROPOSED', 'APPROVED'), kind, NULL)) PERSISTENT COMMENT 'one open proposal a kind',
  version       BIGINT      NOT NULL DEFAULT 0,
  CONSTRAINT pk_disposal_proposal PRIMARY KEY (id),
  CONSTRAINT uq_disposal_proposal_open UNIQUE (open_kind),
  CONSTRAINT fk_disposal_proposal_rule FOREIGN KEY (rule_id) REFERENCES retention_rule (id),
  CONSTRAINT fk_disposal_proposal_decided_by FOREIGN KEY (decided_by_id) REFERENCES account (id),
  CONSTRAINT ck_disposal_proposal_state CHECK (state IN ('PROPOSED', 'APPROVED', 'DECLINED', 'DONE', 'CANCELLED')),
  CONSTRAINT ck_disposal_proposal_decided CHECK (state NOT IN ('APPROVED', 'DECLINED', 'DONE') OR decided_by_id IS NOT NULL AND decided_at IS NOT NULL),
  INDEX ix_disposal_proposal_state (state, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_swedish_ci;
