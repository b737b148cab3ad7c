-- Public only as the median of at least three.
ALTER TABLE published_case ADD COLUMN wait_days INT NULL, ADD CONSTRAINT ck_published_case_wait_days CHECK (wait_days BETWEEN 0 AND 3650);
