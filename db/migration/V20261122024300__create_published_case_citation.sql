-- "Svaret bygger på": what the public reads of the cited versions, as they were on the day of publication.
CREATE TABLE published_case_citation (
  published_case_id BIGINT       NOT NULL,
  position          INT          NOT NULL,
  entry_id          BIGINT       NOT NULL,
  version_number    INT          NOT NULL,
  kind              VARCHAR(30)  NOT NULL,
  slug              VARCHAR(100) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'of the intervention on whose page it stands',
  name              VARCHAR(200) NOT NULL,
  detail            VARCHAR(700) NOT NULL COMMENT 'programme or condition; may be empty',
  amount            INT          NULL COMMENT 'months of a limit, kronor a day of a compensation',
  days              INT          NOT NULL DEFAULT 0 COMMENT 'compensated days that a limit presupposes',
  valid_on          DATE         NOT NULL COMMENT 'the day on which it was cited',
  CONSTRAINT pk_published_case_citation PRIMARY KEY (published_case_id, position),
  CONSTRAINT uq_published_case_citation_entry UNIQUE (published_case_id, entry_id),
  CONSTRAINT fk_published_case_citation_case FOREIGN KEY (published_case_id) REFERENCES published_case (id),
  CONSTRAINT fk_published_case_citation_entry FOREIGN KEY (entry_id) REFERENCES map_entry (id),
  CONSTRAINT ck_published_case_citation_version CHECK (version_number >= 1),
  INDEX ix_published_case_citation_cited (entry_id, version_number, published_case_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_swedish_ci;
