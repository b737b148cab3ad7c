-- Who has looked for a person's data, when and why; never whom.
CREATE TABLE person_search (
  id          BIGINT       NOT NULL AUTO_INCREMENT,
  account_id  BIGINT       NOT NULL,
  reason      VARCHAR(500) NOT NULL,
  places      INT          NOT NULL COMMENT 'how many were found',
  exported    BOOLEAN      NOT NULL COMMENT 'whether they were taken out as a file',
  searched_at DATETIME(6)  NOT NULL,
  CONSTRAINT pk_person_search PRIMARY KEY (id),
  CONSTRAINT fk_person_search_account FOREIGN KEY (account_id) REFERENCES account (id),
  CONSTRAINT ck_person_search_reason CHECK (CHAR_LENGTH(reason) BETWEEN 1 AND 500)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_swedish_ci;
