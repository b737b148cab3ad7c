-- The key by which files and forms name it; it stays when the name changes.
ALTER TABLE organisation ADD COLUMN slug VARCHAR(200) NOT NULL DEFAULT '' COMMENT 'made from the first name, never changed' AFTER id;
