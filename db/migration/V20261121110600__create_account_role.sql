CREATE TABLE account_role (
  account_id BIGINT      NOT NULL,
  role       VARCHAR(20) NOT NULL,
  CONSTRAINT pk_account_role PRIMARY KEY (account_id, role),
  CONSTRAINT fk_account_role_account FOREIGN KEY (account_id) REFERENCES account (id),
  CONSTRAINT ck_account_role_role CHECK (role IN ('FILER', 'HANDLER', 'APPROVER', 'COORDINATOR', 'REVIEWER', 'DIRECTOR', 'AUDITOR', 'ADMINISTRATOR'))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_swedish_ci;
