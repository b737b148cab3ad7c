ALTER TABLE published_case ADD COLUMN easy_read VARCHAR(600) NOT NULL DEFAULT '' AFTER proposed_solution;
