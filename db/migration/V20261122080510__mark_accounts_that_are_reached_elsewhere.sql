UPDATE account SET signs_in_elsewhere = TRUE WHERE id IN (SELECT account_id FROM external_identity WHERE state = 'APPROVED');
