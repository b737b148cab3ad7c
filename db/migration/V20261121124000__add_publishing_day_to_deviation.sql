-- Three and six months after publishing, those concerned are asked whether it still happens.
ALTER TABLE deviation
  ADD COLUMN published_at DATETIME(6) NULL COMMENT 'null while nothing of it is public',
  ADD COLUMN followed_up_months INT NOT NULL DEFAULT 0 COMMENT 'the last question asked: 3 or 6 months after publishing';
