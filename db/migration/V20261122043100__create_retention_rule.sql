-- Gallringsregel: how long something is kept, and who has decided so where (arkivlagen 10 §). Without a rule in force nothing of its kind goes.
CREATE TABLE retention_rule (
  id              BIGINT       NOT NULL AUTO_INCREMENT,
  kind            VARCHAR(30)  NOT NULL,
  months          INT          NOT NULL COMMENT 'kept for so long after the case has ended',
  ground          VARCHAR(500) NOT NULL COMMENT 'the law or plan that it rests on',
  decided_by      VARCHAR(200) NOT NULL COMMENT 'the body, such as förbundsstyrelsen',
  decided_on      DATE         NOT NULL,
  decision_number VARCHAR(60)  NOT NULL,
  recorded_at     DATETIME(6)  NOT NULL,
  recorded_by_id  BIGINT       NOT NULL,
  ended_at        DATETIME(6)  NULL,
  ended_by_id     BIGINT       NULL,
  live_kind       VARCHAR(30)  AS (IF(ended_at IS NULL, kind, NULL)) PERSISTENT COMMENT 'one rule in force a kind',
  version         BIGINT       NOT NULL DEFAULT 0,
  CONSTRAINT pk_retention_rule PRIMARY KEY (id),
  CONSTRAINT uq_retention_rule_live UNIQUE (live_kind),
  CONSTRAINT fk_retention_rule_recorded_by FOREIGN KEY (recorded_by_id) REFERENCES account (id),
  CONSTRAINT fk_retention_rule_ended_by FOREIGN KEY (ended_by_id) REFERENCES account (id),
  CONSTRAINT ck_retention_rule_kind CHECK (kind IN ('FILER_IDENTITY', 'ENDED_CASE')),
  CONSTRAINT ck_retention_rule_months CHECK (months BETWEEN 1 AND 1200),
  CONSTRAINT ck_retention_rule_decision CHECK (ground <> '' AND decided_by <> '' AND decision_number <> ''),
  CONSTRAINT ck_retention_rule_ended CHECK ((ended_at IS NULL) = (ended_by_id IS NULL))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_swedish_ci;
