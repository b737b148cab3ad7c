-- A mail that comes back is found by it.
ALTER TABLE outbox_mail ADD INDEX ix_outbox_mail_message_id (message_id);
