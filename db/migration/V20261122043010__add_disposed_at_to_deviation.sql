ALTER TABLE deviation ADD COLUMN disposed_at DATETIME(6) NULL COMMENT 'its texts are gone since then (gallring); number, kind, actors and days stay for the statistics';
