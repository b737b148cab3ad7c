-- A proposal and an offer that wait for an answer; nobody gave an address. The words are the demonstration's own.
INSERT INTO number_series (series, year, last_number) VALUES ('RF', 2026, 1), ('IA', 2026, 1);
INSERT INTO map_feedback (id, number, kind, state, entry_id, subject_name, wrong, should_be, known_from, received_at) VALUES
  (1, 'RF-2026-0001', 'CORRECTION', 'NEW', 6, 'Introduktionsjobb', 'Det framgår inte vem som ska ta initiativ till en förlängning.',
   'Skriv ut om det är kommunen, arbetsgivaren eller Arbetsförmedlingen som börjar.', 'Frågan kommer upp varje gång en anställning närmar sig tolv månader.', '2026-11-20 09:12:00');
INSERT INTO map_feedback (id, number, kind, state, subject_name, municipality_code, provider, registration, contact, offer, received_at) VALUES
  (2, 'IA-2026-0001', 'INTEREST', 'NEW', '', '0513', 'Exempelverkstan ekonomisk förening', '769900-0126', 'Verksamhetsansvarig',
   'Fyra platser för arbetsträning i snickeri och trädgård, tre dagar i veckan, med handledare på plats. Vi kan börja i januari.', '2026-11-20 14:40:00');
