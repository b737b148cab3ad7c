-- A work e-mail address whose domain stands here may file without an account.
CREATE TABLE organisation_domain (
  domain          VARCHAR(253) NOT NULL,
  organisation_id BIGINT       NOT NULL,
  CONSTRAINT pk_organisation_domain PRIMARY KEY (domain),
  CONSTRAINT fk_organisation_domain_organisation FOREIGN KEY (organisation_id) REFERENCES organisation (id),
  CONSTRAINT ck_organisation_domain_lower CHECK (domain = LOWER(domain) AND domain NOT LIKE '%@%')
) ENGINE = InnoDB DEFAULT CHARSET = ascii COLLATE = ascii_bin;
