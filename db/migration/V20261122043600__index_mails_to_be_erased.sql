-- Addresses of mails go 90 days after the mail; what is left to do is found here.
ALTER TABLE outbox_mail
  ADD INDEX ix_outbox_mail_recipient (recipient, state),
  ADD INDEX ix_outbox_mail_sent (state, sent_at);
