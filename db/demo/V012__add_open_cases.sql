-- Three more cases of source 004 (hämtad 2026-11-21): titles and questions are facts, the words are the demonstration's own.
-- Their answers aren't known, so they are shown as being worked on.
INSERT INTO number_series (series, year, last_number) VALUES ('LH', 2026, 3);
INSERT INTO deviation (id, number, state, queue, kind, title, challenge, consequence_for_individual, consequence_for_actors, proposed_solution, submitted_at, next_due_on) VALUES
  (2, 'LH-2026-0001', 'ASSIGNED', 'WITH_MEMBERS', 'UNCLEAR_RESPONSIBILITY', 'Språkutvecklares uppdrag kopplat till privat sektor',
   'En språkutvecklare i kommunen har följt en person under lång tid. När personen får anställning hos ett privat företag är det oklart om språkutvecklaren får fortsätta att ge stöd på den nya arbetsplatsen.',
   'Stödet kan ta slut just när personen behöver det som mest, under den första tiden i ett nytt arbete.',
   'Arbetsgivaren vet inte vem som kan hjälpa till, och kommunen vet inte hur långt uppdraget sträcker sig.',
   'Bestäm vad som gäller när någon går från kommunens insats till en anställning i privat sektor.', '2026-10-19 12:05:00', '2026-11-30'),
  (3, 'LH-2026-0002', 'TRIAGE', 'TO_TRIAGE', 'WAITING_TIME', 'Väntetid efter försteg',
   'När en person är klar med ett försteg är nästa insats sällan redo att ta vid. Det blir ett glapp där ingenting händer.',
   'Personen blir hemma utan sysselsättning och tappar det hen just har vunnit.',
   'Nästa aktör får ofta lägga tid på att ta igen det som gått förlorat under väntan.',
   'Planera övergången till nästa insats innan försteget är slut.', '2026-11-12 14:40:00', NULL),
  (4, 'LH-2026-0003', 'SUBMITTED', 'TO_TRIAGE', 'GAP_BETWEEN_ACTORS', 'Gråzon mellan aktörer',
   'Ibland passar en person inte in i någon av aktörernas uppdrag. Var och en gör sitt, men ingen ser att personen blir utan stöd.',
   'Personen skickas runt och vet inte vart hen ska vända sig.',
   'Flera aktörer lägger tid på samma fråga utan att den blir löst.',
   '', '2026-11-18 09:15:00', NULL);
INSERT INTO filer (deviation_id, account_id, organisation_id, name, email, occupation) VALUES
  (2, 1, 6, 'Anmälare, Linköpings kommun', 'anmalare@linkoping.example', 'Språkutvecklare'),
  (3, 1, 6, 'Anmälare, Linköpings kommun', 'anmalare@linkoping.example', 'Arbetsmarknadskonsulent'),
  (4, NULL, 2, NULL, 'anmalare@fk.example', 'Handläggare');
INSERT INTO deviation_actor (deviation_id, organisation_id) VALUES (2, 6), (2, 8), (3, 3), (3, 6), (4, 2), (4, 3), (4, 4);
INSERT INTO deviation_target_group (deviation_id, target_group_id) VALUES (2, 6);
INSERT INTO deviation_fact (deviation_id, question, answer) VALUES (3, 'WAIT_FROM', 'Försteg');
INSERT INTO member_text (deviation_id, title, challenge, consequence_for_individual, consequence_for_actors, proposed_solution, changed_at, changed_by_id)
  SELECT id, title, challenge, consequence_for_individual, consequence_for_actors, proposed_solution, '2026-10-26 09:30:00', 9 FROM deviation WHERE id = 2;
INSERT INTO assignment (id, deviation_id, organisation_id, unit_id, handler_id, state, sent_at, due_on, acknowledged_at) VALUES
  (3, 2, 6, 2, 2, 'ACKNOWLEDGED', '2026-11-02 08:10:00', '2026-11-30', '2026-11-03 10:30:00');
INSERT INTO case_event (deviation_id, subject, subject_id, from_state, to_state, account_id, by_filer, happened_at) VALUES
  (2, 'CASE', 2, 'DRAFT', 'SUBMITTED', 1, TRUE, '2026-10-19 12:05:00'),
  (2, 'CASE', 2, 'SUBMITTED', 'TRIAGE', 9, FALSE, '2026-10-20 07:45:00'),
  (2, 'CASE', 2, 'TRIAGE', 'ASSIGNED', 9, FALSE, '2026-11-02 08:10:00'),
  (2, 'ASSIGNMENT', 3, NULL, 'SENT', 9, FALSE, '2026-11-02 08:10:00'),
  (2, 'ASSIGNMENT', 3, 'SENT', 'ACKNOWLEDGED', 2, FALSE, '2026-11-03 10:30:00'),
  (3, 'CASE', 3, 'DRAFT', 'SUBMITTED', 1, TRUE, '2026-11-12 14:40:00'),
  (3, 'CASE', 3, 'SUBMITTED', 'TRIAGE', 9, FALSE, '2026-11-13 08:00:00'),
  (4, 'CASE', 4, 'DRAFT', 'SUBMITTED', NULL, TRUE, '2026-11-18 09:15:00');
