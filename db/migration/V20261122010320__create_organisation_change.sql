-- Who made an actor, renamed or ended it, and when; rows are only added.
CREATE TABLE organisation_change (
  id              BIGINT       NOT NULL AUTO_INCREMENT,
  organisation_id BIGINT       NOT NULL,
  kind            VARCHAR(20)  NOT NULL COMMENT 'as it was after the change, like name, short_name and last_day',
  name            VARCHAR(200) NOT NULL,
  short_name      VARCHAR(40)  NOT NULL,
  last_day        DATE         NULL,
  note            VARCHAR(500) NOT NULL COMMENT 'why; empty where nobody said',
  recorded_at     DATETIME(6)  NOT NULL,
  recorded_by_id  BIGINT       NOT NULL,
  CONSTRAINT pk_organisation_change PRIMARY KEY (id),
  CONSTRAINT fk_organisation_change_organisation FOREIGN KEY (organisation_id) REFERENCES organisation (id),
  CONSTRAINT fk_organisation_change_recorded_by FOREIGN KEY (recorded_by_id) REFERENCES account (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_swedish_ci;
