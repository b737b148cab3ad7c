-- Diariet (OSL 5 kap. 1–2 §§): one row for each document of a case that the association has got, sent or drawn up. Written in the
-- transaction of what it tells of; it names no private person.
CREATE TABLE registry_entry (
  id              BIGINT       NOT NULL AUTO_INCREMENT,
  year            SMALLINT     NOT NULL,
  number          INT          NOT NULL COMMENT 'in the year''s series, which has no gap',
  registry_number VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  deviation_id    BIGINT       NOT NULL,
  assignment_id   BIGINT       NULL,
  registered_at   DATETIME(6)  NOT NULL,
  registered_on   DATE         NOT NULL COMMENT 'the day it was in Sweden',
  direction       VARCHAR(10)  NOT NULL,
  document        VARCHAR(30)  NOT NULL,
  counterpart     VARCHAR(20)  NOT NULL,
  organisation_id BIGINT       NULL,
  counterpart_name VARCHAR(200) NOT NULL COMMENT 'as it was called then; never a person''s name',
  subject         VARCHAR(300) NOT NULL COMMENT 'made of the kind of document and of case, so without anybody''s words',
  CONSTRAINT pk_registry_entry PRIMARY KEY (id),
  CONSTRAINT uq_registry_entry_number UNIQUE (year, number),
  CONSTRAINT uq_registry_entry_registry_number UNIQUE (registry_number),
  CONSTRAINT fk_registry_entry_deviation FOREIGN KEY (deviation_id) REFERENCES deviation (id),
  CONSTRAINT fk_registry_entry_assignment FOREIGN KEY (assignment_id) REFERENCES assignment (id),
  CONSTRAINT fk_registry_entry_organisation FOREIGN KEY (organisation_id) REFERENCES organisation (id),
  CONSTRAINT ck_registry_entry_direction CHECK (direction IN ('IN', 'OUT', 'CREATED')),
  CONSTRAINT ck_registry_entry_counterpart CHECK (counterpart IN ('ORGANISATION', 'FILER', 'PARTIES', 'PUBLIC', 'NONE')
    AND (counterpart = 'ORGANISATION') = (organisation_id IS NOT NULL)),
  INDEX ix_registry_entry_day (registered_on, id),
  INDEX ix_registry_entry_deviation (deviation_id, id),
  INDEX ix_registry_entry_organisation (organisation_id, id),
  INDEX ix_registry_entry_counterpart (counterpart, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_swedish_ci;
