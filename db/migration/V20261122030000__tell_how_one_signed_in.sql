-- How somebody showed who they are, whether a second factor was shown too, and from what kind of device.
ALTER TABLE sign_in
  ADD COLUMN way VARCHAR(20) NOT NULL DEFAULT 'PASSWORD',
  ADD COLUMN second_factor BOOLEAN NOT NULL DEFAULT FALSE COMMENT 'a code of the own, or one that the identity provider asked for',
  ADD COLUMN device VARCHAR(300) NULL COMMENT 'what the browser called itself',
  ADD CONSTRAINT ck_sign_in_way CHECK (way IN ('PASSWORD', 'OPENID_CONNECT', 'DEMO'));
