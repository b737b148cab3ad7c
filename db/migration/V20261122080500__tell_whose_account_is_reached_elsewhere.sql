ALTER TABLE account ADD COLUMN signs_in_elsewhere BOOLEAN NOT NULL DEFAULT FALSE COMMENT 'an identity of a provider is tied to it';
