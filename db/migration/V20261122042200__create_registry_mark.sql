-- Sekretessmarkering (OSL 5 kap. 5 §): that a document may have to be kept from whoever asks for it, under which provision, and who
-- has said so when. The latest row counts; a mark is no decision.
CREATE TABLE registry_mark (
  id         BIGINT       NOT NULL AUTO_INCREMENT,
  entry_id   BIGINT       NOT NULL,
  marked     BOOLEAN      NOT NULL COMMENT 'false: the mark is lifted',
  ground     VARCHAR(300) NOT NULL COMMENT 'the provision, or why the mark is lifted',
  account_id BIGINT       NOT NULL,
  marked_at  DATETIME(6)  NOT NULL,
  CONSTRAINT pk_registry_mark PRIMARY KEY (id),
  CONSTRAINT fk_registry_mark_entry FOREIGN KEY (entry_id) REFERENCES registry_entry (id),
  CONSTRAINT fk_registry_mark_account FOREIGN KEY (account_id) REFERENCES account (id),
  CONSTRAINT ck_registry_mark_ground CHECK (CHAR_LENGTH(ground) BETWEEN 1 AND 300),
  INDEX ix_registry_mark_entry (entry_id, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_swedish_ci;
