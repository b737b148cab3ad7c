-- Whose part of the map an entry is, and the person who sees to it that it is right.
ALTER TABLE map_entry
  ADD COLUMN keeper_id      BIGINT NULL COMMENT 'the member whose editors keep it; null: the association does' AFTER slug,
  ADD COLUMN responsible_id BIGINT NULL COMMENT 'account; null: whoever keeps the part' AFTER keeper_id,
  ADD CONSTRAINT fk_map_entry_keeper FOREIGN KEY (keeper_id) REFERENCES organisation (id),
  ADD CONSTRAINT fk_map_entry_responsible FOREIGN KEY (responsible_id) REFERENCES account (id);
