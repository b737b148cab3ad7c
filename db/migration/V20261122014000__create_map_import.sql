-- A file that is to change the map, from its upload until somebody has looked at what it would change and said yes or no.
CREATE TABLE map_import (
  id          BIGINT       NOT NULL AUTO_INCREMENT,
  account_id  BIGINT       NOT NULL COMMENT 'who uploaded it, and alone sees it',
  file_name   VARCHAR(200) NOT NULL,
  content     MEDIUMBLOB   NOT NULL,
  uploaded_at DATETIME(6)  NOT NULL COMMENT 'after a day it goes',
  CONSTRAINT pk_map_import PRIMARY KEY (id),
  CONSTRAINT fk_map_import_account FOREIGN KEY (account_id) REFERENCES account (id),
  INDEX ix_map_import_uploaded (uploaded_at)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_swedish_ci;
