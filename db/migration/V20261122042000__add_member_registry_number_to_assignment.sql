-- Diarienummer: what the answering member calls the matter in its own register.
ALTER TABLE assignment ADD COLUMN member_registry_number VARCHAR(60) NULL COMMENT 'null where the member has told none' AFTER handler_id;
