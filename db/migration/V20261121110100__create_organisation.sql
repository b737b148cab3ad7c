-- Aktör: a member of the association, the association itself, or any other actor that a case may name.
CREATE TABLE organisation (
  id         BIGINT       NOT NULL AUTO_INCREMENT,
  kind       VARCHAR(20)  NOT NULL,
  name       VARCHAR(200) NOT NULL,
  short_name VARCHAR(40)  NOT NULL,
  email      VARCHAR(254) NULL COMMENT 'functional address, never a person''s',
  active     BOOLEAN      NOT NULL DEFAULT TRUE,
  version    BIGINT       NOT NULL DEFAULT 0,
  CONSTRAINT pk_organisation PRIMARY KEY (id),
  CONSTRAINT uq_organisation_name UNIQUE (name),
  CONSTRAINT ck_organisation_kind CHECK (kind IN ('ASSOCIATION', 'MEMBER', 'OTHER'))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_swedish_ci;
