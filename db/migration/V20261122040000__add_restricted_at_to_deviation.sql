-- Personal data has leaked: from then on only coordinator, director and auditor open the case.
ALTER TABLE deviation ADD COLUMN restricted_at DATETIME(6) NULL;
