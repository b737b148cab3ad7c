CREATE TABLE disposal_item (
  proposal_id    BIGINT       NOT NULL,
  deviation_id   BIGINT       NOT NULL,
  exempt_reason  VARCHAR(500) NULL COMMENT 'why it is kept all the same; it is not proposed again',
  exempted_by_id BIGINT       NULL,
  done_at        DATETIME(6)  NULL,
  CONSTRAINT pk_disposal_item PRIMARY KEY (proposal_id, deviation_id),
  CONSTRAINT fk_disposal_item_proposal FOREIGN KEY (proposal_id) REFERENCES disposal_proposal (id),
  CONSTRAINT fk_disposal_item_deviation FOREIGN KEY (deviation_id) REFERENCES deviation (id),
  CONSTRAINT fk_disposal_item_exempted_by FOREIGN KEY (exempted_by_id) REFERENCES account (id),
  CONSTRAINT ck_disposal_item_exempt CHECK ((exempt_reason IS NULL) = (exempted_by_id IS NULL) AND (exempt_reason IS NULL OR done_at IS NULL)),
  INDEX ix_disposal_item_deviation (deviation_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_swedish_ci;
