-- The redacted copy that members get; the filer's own words stay untouched in deviation.
CREATE TABLE member_text (
  deviation_id               BIGINT       NOT NULL,
  title                      VARCHAR(200) NOT NULL,
  challenge                  TEXT         NOT NULL,
  consequence_for_individual TEXT         NOT NULL,
  consequence_for_actors     TEXT         NOT NULL,
  proposed_solution          TEXT         NOT NULL,
  changed_at                 DATETIME(6)  NOT NULL,
  changed_by_id              BIGINT       NOT NULL,
  version                    BIGINT       NOT NULL DEFAULT 0,
  CONSTRAINT pk_member_text PRIMARY KEY (deviation_id),
  CONSTRAINT fk_member_text_deviation FOREIGN KEY (deviation_id) REFERENCES deviation (id),
  CONSTRAINT fk_member_text_changed_by FOREIGN KEY (changed_by_id) REFERENCES account (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_swedish_ci;
