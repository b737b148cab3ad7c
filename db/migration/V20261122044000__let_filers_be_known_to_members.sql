-- Whether the filer has said that the members that get the case may know who it is. No, until somebody says yes.
ALTER TABLE filer ADD COLUMN known_to_members BOOLEAN NOT NULL DEFAULT FALSE AFTER occupation;
