-- Granskningsloggen: who did what to what. Ids and values alone, no name, address or text. Each row holds the hash of its
-- content and of the row before, so that none can be changed, taken out or put in without its being seen.
CREATE TABLE audit_entry (
  seq           BIGINT       NOT NULL COMMENT 'from 1, without a gap',
  happened_at   DATETIME(6)  NOT NULL,
  kind          VARCHAR(40)  NOT NULL,
  account_id    BIGINT       NULL COMMENT 'null: nobody signed in, or the system; no foreign key, since the entry outlives the account',
  subject       VARCHAR(64)  NULL COMMENT 'number of a case, or the kind and id of something else',
  part          BIGINT       NULL COMMENT 'id within the subject: of the case_event',
  from_value    VARCHAR(255) NULL,
  to_value      VARCHAR(255) NULL,
  text_digest   CHAR(64)     CHARACTER SET ascii COLLATE ascii_bin NULL COMMENT 'SHA-256 of a free text, which itself is not kept here',
  correlation   VARCHAR(64)  NULL,
  network       VARCHAR(64)  NULL COMMENT 'a part of the address that many share',
  previous_hash CHAR(64)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  hash          CHAR(64)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  CONSTRAINT pk_audit_entry PRIMARY KEY (seq),
  INDEX ix_audit_entry_kind (kind, seq),
  INDEX ix_audit_entry_account (account_id, seq),
  INDEX ix_audit_entry_subject (subject, seq),
  INDEX ix_audit_entry_happened_at (happened_at, seq)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_swedish_ci;
