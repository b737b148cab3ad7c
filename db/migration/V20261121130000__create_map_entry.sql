-- Something that the map knows, through all its versions: what others point at, and what a citation names.
CREATE TABLE map_entry (
  id         BIGINT       NOT NULL AUTO_INCREMENT,
  uuid       CHAR(36)     NOT NULL COMMENT 'its name in open data',
  kind       VARCHAR(30)  NOT NULL,
  slug       VARCHAR(100) NULL COMMENT 'last part of its address, where it has a page',
  created_at DATETIME(6)  NOT NULL,
  version    BIGINT       NOT NULL DEFAULT 0,
  CONSTRAINT pk_map_entry PRIMARY KEY (id),
  CONSTRAINT uq_map_entry_uuid UNIQUE (uuid),
  CONSTRAINT uq_map_entry_slug UNIQUE (kind, slug),
  CONSTRAINT ck_map_entry_kind CHECK (kind IN ('INTERVENTION', 'PARTICIPATION', 'DURATION_LIMIT', 'COMPENSATION', 'HANDOVER', 'ALTERNATIVE',
    'REQUIREMENT', 'RESPONSIBILITY_RULE', 'INDICATOR', 'GOVERNING_DOCUMENT', 'CONTACT')),
  CONSTRAINT ck_map_entry_slug CHECK (slug REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$')
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_swedish_ci;
