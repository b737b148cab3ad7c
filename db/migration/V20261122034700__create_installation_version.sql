-- What the administrator has set for the whole installation, each version whole; the highest number counts. Rows are only added.
CREATE TABLE installation_version (
  number         INT          NOT NULL COMMENT '1, 2, 3 …: whoever writes the same number as another is second',
  name           VARCHAR(200) NULL COMMENT 'the association''s name; null: as the environment says',
  email          VARCHAR(254) NULL,
  phone          VARCHAR(40)  NULL,
  postal_address VARCHAR(300) NULL,
  accent         CHAR(7)      CHARACTER SET ascii COLLATE ascii_bin NULL COMMENT 'as #0b5a63',
  logo_hash      CHAR(64)     CHARACTER SET ascii COLLATE ascii_bin NULL,
  written_at     DATETIME(6)  NOT NULL,
  written_by_id  BIGINT       NOT NULL,
  CONSTRAINT pk_installation_version PRIMARY KEY (number),
  CONSTRAINT fk_installation_version_logo FOREIGN KEY (logo_hash) REFERENCES installation_logo (hash),
  CONSTRAINT fk_installation_version_written_by FOREIGN KEY (written_by_id) REFERENCES account (id),
  CONSTRAINT ck_installation_version_accent CHECK (accent REGEXP '^#[0-9a-f]{6}$')
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_swedish_ci;
