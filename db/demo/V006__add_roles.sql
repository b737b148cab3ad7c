INSERT INTO account_role (account_id, role) VALUES
  (1, 'FILER'), (2, 'HANDLER'), (2, 'FILER'), (3, 'APPROVER'), (4, 'HANDLER'), (5, 'APPROVER'), (6, 'HANDLER'), (7, 'APPROVER'),
  (8, 'HANDLER'), (8, 'APPROVER'), (9, 'COORDINATOR'), (10, 'REVIEWER'), (11, 'DIRECTOR'), (12, 'AUDITOR'), (13, 'ADMINISTRATOR');
