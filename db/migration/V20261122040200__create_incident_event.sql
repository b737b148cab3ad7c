-- What was done in an incident, by whom and when. Rows are added, never changed.
CREATE TABLE incident_event (
  id          BIGINT       NOT NULL AUTO_INCREMENT,
  incident_id BIGINT       NOT NULL,
  step        VARCHAR(20)  NOT NULL,
  account_id  BIGINT       NULL COMMENT 'null: the system',
  happened_at DATETIME(6)  NOT NULL,
  CONSTRAINT pk_incident_event PRIMARY KEY (id),
  CONSTRAINT fk_incident_event_incident FOREIGN KEY (incident_id) REFERENCES incident (id),
  CONSTRAINT fk_incident_event_account FOREIGN KEY (account_id) REFERENCES account (id),
  INDEX ix_incident_event_incident (incident_id, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_swedish_ci;
