-- Lättläst: the case in short, where somebody has written it.
ALTER TABLE publication ADD COLUMN easy_read VARCHAR(600) NOT NULL DEFAULT '' AFTER proposed_solution;
