ALTER TABLE outbox_mail ADD COLUMN unsubscribe_url VARCHAR(300) NULL COMMENT 'one click ends what the mail belongs to (RFC 8058); emptied when sent' AFTER body;
