INSERT INTO number_series (series, year, last_number) SELECT 'D', year, MAX(number) FROM registry_entry GROUP BY year;
