-- Who wants to know when a published case changes. An address counts once its owner has confirmed it.
CREATE TABLE case_follower (
  id                BIGINT       NOT NULL AUTO_INCREMENT,
  published_case_id BIGINT       NOT NULL,
  email             VARCHAR(254) NOT NULL,
  asked_at          DATETIME(6)  NOT NULL COMMENT 'last time',
  asked_times       INT          NOT NULL COMMENT 'links mailed since the first',
  confirm_hash      CHAR(64)     CHARACTER SET ascii COLLATE ascii_bin NULL COMMENT 'SHA-256 of the secret in the link',
  confirm_until     DATETIME(6)  NULL COMMENT 'null once the link has been followed',
  confirmed_at      DATETIME(6)  NULL COMMENT 'null: nothing is sent but the link',
  version           BIGINT       NOT NULL DEFAULT 0,
  CONSTRAINT pk_case_follower PRIMARY KEY (id),
  CONSTRAINT uq_case_follower_address UNIQUE (published_case_id, email),
  CONSTRAINT uq_case_follower_confirm_hash UNIQUE (confirm_hash),
  CONSTRAINT fk_case_follower_published_case FOREIGN KEY (published_case_id) REFERENCES published_case (id),
  CONSTRAINT ck_case_follower_known CHECK (confirm_hash IS NOT NULL OR confirmed_at IS NOT NULL),
  INDEX ix_case_follower_email (email, asked_at)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_swedish_ci;
