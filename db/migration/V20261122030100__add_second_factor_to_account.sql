-- The shared secret of the authenticator app, encrypted by a key that the database doesn't have.
ALTER TABLE account
  ADD COLUMN totp_secret VARCHAR(200) CHARACTER SET ascii COLLATE ascii_bin NULL,
  ADD COLUMN totp_since DATETIME(6) NULL,
  ADD COLUMN totp_last_step BIGINT NOT NULL DEFAULT 0 COMMENT 'half minute of the last code taken: no code is taken twice';
