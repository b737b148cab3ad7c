-- What followers were told by three kinds of mails comes in one now.
UPDATE outbox_mail SET kind = 'FOLLOW_DIGEST' WHERE kind IN ('FOLLOWED_CORRECTED', 'FOLLOWED_OUTDATED', 'FOLLOWED_WITHDRAWN');
