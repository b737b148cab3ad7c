-- Addresses under which a case was public before: they lead on to where it is now, for good.
CREATE TABLE published_slug (
  slug              VARCHAR(120) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  published_case_id BIGINT       NOT NULL,
  CONSTRAINT pk_published_slug PRIMARY KEY (slug),
  CONSTRAINT fk_published_slug_published_case FOREIGN KEY (published_case_id) REFERENCES published_case (id),
  INDEX ix_published_slug_published_case (published_case_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_swedish_ci;
