-- What the administrator has written for one of the pages about the site, each version whole; the highest number counts. Rows are only added.
CREATE TABLE page_text (
  id            BIGINT      NOT NULL AUTO_INCREMENT,
  page          VARCHAR(20) NOT NULL,
  number        INT         NOT NULL COMMENT '1, 2, 3 … for each page',
  text          TEXT        NOT NULL COMMENT 'plain text with a few marks, never HTML',
  degree        VARCHAR(10) NULL COMMENT 'how far the site keeps lag 2018:1937; for the accessibility statement alone, like method and assessed_on',
  method        VARCHAR(10) NULL,
  assessed_on   DATE        NULL,
  written_at    DATETIME(6) NOT NULL,
  written_by_id BIGINT      NOT NULL,
  CONSTRAINT pk_page_text PRIMARY KEY (id),
  CONSTRAINT uq_page_text_number UNIQUE (page, number),
  CONSTRAINT fk_page_text_written_by FOREIGN KEY (written_by_id) REFERENCES account (id),
  CONSTRAINT ck_page_text_page CHECK (page IN ('ABOUT', 'ACCESSIBILITY', 'COOKIES', 'PRIVACY')),
  CONSTRAINT ck_page_text_statement CHECK ((page = 'ACCESSIBILITY') = (degree IS NOT NULL) AND (degree IS NULL) = (method IS NULL)
    AND (degree IS NULL) = (assessed_on IS NULL)),
  CONSTRAINT ck_page_text_degree CHECK (degree IN ('FULLY', 'PARTLY', 'NOT')),
  CONSTRAINT ck_page_text_method CHECK (method IN ('OWN', 'EXTERNAL'))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_swedish_ci;
