-- What the working copy for the public rests on; released together with its text.
CREATE TABLE publication_citation (
  publication_id BIGINT NOT NULL,
  entry_id       BIGINT NOT NULL,
  version_number INT    NOT NULL,
  CONSTRAINT pk_publication_citation PRIMARY KEY (publication_id, entry_id),
  CONSTRAINT fk_publication_citation_publication FOREIGN KEY (publication_id) REFERENCES publication (id),
  CONSTRAINT fk_publication_citation_entry FOREIGN KEY (entry_id) REFERENCES map_entry (id),
  CONSTRAINT ck_publication_citation_version CHECK (version_number >= 1)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_swedish_ci;
