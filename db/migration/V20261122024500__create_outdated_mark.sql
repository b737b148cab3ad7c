-- "Svaret kan vara inaktuellt": what the coordinator has told the readers of a published case.
CREATE TABLE outdated_mark (
  published_case_id BIGINT      NOT NULL,
  entry_id          BIGINT      NOT NULL,
  changed_on        DATE        NOT NULL,
  ended             BOOLEAN     NOT NULL COMMENT 'nothing has taken its place',
  CONSTRAINT pk_outdated_mark PRIMARY KEY (published_case_id, entry_id),
  CONSTRAINT fk_outdated_mark_case FOREIGN KEY (published_case_id) REFERENCES published_case (id),
  CONSTRAINT fk_outdated_mark_entry FOREIGN KEY (entry_id) REFERENCES map_entry (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_swedish_ci;
