-- How much has been sent from one place, or to be answered to one address, lately: nobody shall fill the queue, or another's inbox. Rows go after a day.
CREATE TABLE map_feedback_sender (
  sender CHAR(64)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'SHA-256 of the network address, or of the e-mail address',
  since  DATETIME(6) NOT NULL,
  sent   INT         NOT NULL,
  CONSTRAINT pk_map_feedback_sender PRIMARY KEY (sender),
  INDEX ix_map_feedback_sender_since (since)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_swedish_ci;
