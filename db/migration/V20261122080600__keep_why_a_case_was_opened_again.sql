ALTER TABLE incident_event ADD COLUMN reason VARCHAR(2000) NULL COMMENT 'why the case was opened again';
