-- What of the map a member's answer rests on, by version. The versions stand in a table for each kind of entry, so that the
-- number has no foreign key; the service has seen it when it is stored, and versions are never deleted.
CREATE TABLE answer_citation (
  assignment_id  BIGINT NOT NULL,
  entry_id       BIGINT NOT NULL,
  version_number INT    NOT NULL,
  CONSTRAINT pk_answer_citation PRIMARY KEY (assignment_id, entry_id),
  CONSTRAINT fk_answer_citation_assignment FOREIGN KEY (assignment_id) REFERENCES assignment (id),
  CONSTRAINT fk_answer_citation_entry FOREIGN KEY (entry_id) REFERENCES map_entry (id),
  CONSTRAINT ck_answer_citation_version CHECK (version_number >= 1)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_swedish_ci;
