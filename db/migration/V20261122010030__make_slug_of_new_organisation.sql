-- What is added by plain SQL (reference data) gets its key too.
CREATE TRIGGER tr_organisation_slug BEFORE INSERT ON organisation FOR EACH ROW SET NEW.slug = IF(NEW.slug <> '', NEW.slug,
  COALESCE(NULLIF(TRIM(BOTH '-' FROM REGEXP_REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(LOWER(NEW.name), 'å', 'a'), 'ä', 'a'), 'ö', 'o'), 'é', 'e'), '[^a-z0-9]+', '-')), ''), 'namnlos'));
