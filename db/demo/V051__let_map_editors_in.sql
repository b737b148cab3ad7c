INSERT INTO account_role (account_id, role) VALUES (14, 'MAP_EDITOR'), (15, 'MAP_EDITOR');
