-- "Möjlighet att förlänga introduktionsjobb", answered in the autumn of 2023. Facts: source 004 (hämtad 2026-11-21); the words
-- are the demonstration's own. Who filed is erased, as it is after some years.
INSERT INTO number_series (series, year, last_number) VALUES ('LH', 2023, 1);
INSERT INTO deviation (id, number, state, queue, kind, title, challenge, consequence_for_individual, consequence_for_actors, proposed_solution, submitted_at, answered_at,
    published_at, followed_up_months) VALUES
  (1, 'LH-2023-0001', 'ANSWERED', 'PUBLISHED', 'TIME_LIMIT', 'Möjlighet att förlänga introduktionsjobb',
   'Den som har ett introduktionsjobb får ha det i tolv månader. För den som knappt har gått i skolan och samtidigt lär sig svenska räcker det sällan. Vi som arbetar med språkutveckling ser att språket växer fram på arbetsplatsen, och just när det börjar bära är anställningen slut.',
   'Personen hänvisas till Arbetsförmedlingen för att söka arbeten som kräver en utbildning hen inte har. Det blir ofta en ny praktik. Några får ett nystartsjobb, som också är slut efter ett år. Efter två år är många fortfarande inte redo för ett arbete utan stöd.',
   'Arbetsplatsen förlorar en medarbetare som har kommit igång, och kommunen och Arbetsförmedlingen får börja om med en ny insats för samma person.',
   'Låt ett introduktionsjobb bli längre när det syns att personen utvecklas.',
   '2023-09-04 11:20:00', '2023-10-24 13:05:00', '2023-10-30 08:15:00', 6);
INSERT INTO filer (deviation_id, organisation_id, occupation) VALUES (1, 6, 'Språkutvecklare');
INSERT INTO deviation_actor (deviation_id, organisation_id) VALUES (1, 3), (1, 6);
INSERT INTO deviation_target_group (deviation_id, target_group_id) VALUES (1, 6);
INSERT INTO deviation_fact (deviation_id, question, answer) VALUES (1, 'LIMIT_INTERVENTION', 'Introduktionsjobb'), (1, 'LIMIT_MONTHS', '12');
INSERT INTO member_text (deviation_id, title, challenge, consequence_for_individual, consequence_for_actors, proposed_solution, changed_at, changed_by_id)
  SELECT id, title, challenge, consequence_for_individual, consequence_for_actors, proposed_solution, '2023-09-06 08:30:00', 9 FROM deviation WHERE id = 1;
INSERT INTO assignment (id, deviation_id, organisation_id, unit_id, handler_id, state, sent_at, due_on, acknowledged_at, answered_at, answer, no_action_motive, answered_by_id, decided_by_id, decided_at) VALUES
  (1, 1, 6, 2, 2, 'APPROVED', '2023-09-06 08:40:00', '2023-10-04', '2023-09-07 07:50:00', '2023-09-28 12:10:00',
   'För kommunens del går det att förlänga ett introduktionsjobb. Vi bedömer varje person för sig.', 'Möjligheten finns redan och prövas för en person i taget.', 2, 3, '2023-10-17 14:45:00'),
  (2, 1, 3, 1, 4, 'APPROVED', '2023-09-06 08:40:00', '2023-10-04', '2023-09-06 13:15:00', '2023-10-02 09:25:00',
   'För Arbetsförmedlingens del går det att förlänga. Också vi gör en bedömning i varje enskilt fall.', 'Möjligheten finns redan och prövas för en person i taget.', 4, 5, '2023-10-24 13:05:00');
INSERT INTO joint_answer (id, deviation_id, current_no) VALUES (1, 1, 1);
INSERT INTO joint_answer_version (joint_answer_id, no, text, author_id, written_at) VALUES
  (1, 1, 'Ja, ett introduktionsjobb kan förlängas, både för kommunens och för Arbetsförmedlingens del. Det krävs att båda har gjort en bedömning av just den personen.\n\nÄr vägen till ett arbete mycket lång redan när anställningen ska börja kan en längre praktik före vara ett alternativ, så att personen hinner så långt som möjligt.',
   9, '2023-10-09 09:00:00');
INSERT INTO case_event (deviation_id, subject, subject_id, from_state, to_state, reason, account_id, by_filer, happened_at) VALUES
  (1, 'CASE', 1, 'DRAFT', 'SUBMITTED', NULL, NULL, TRUE, '2023-09-04 11:20:00'),
  (1, 'CASE', 1, 'SUBMITTED', 'TRIAGE', NULL, 9, FALSE, '2023-09-05 07:30:00'),
  (1, 'CASE', 1, 'TRIAGE', 'ASSIGNED', NULL, 9, FALSE, '2023-09-06 08:40:00'),
  (1, 'ASSIGNMENT', 1, NULL, 'SENT', NULL, 9, FALSE, '2023-09-06 08:40:00'),
  (1, 'ASSIGNMENT', 2, NULL, 'SENT', NULL, 9, FALSE, '2023-09-06 08:40:00'),
  (1, 'ASSIGNMENT', 2, 'SENT', 'ACKNOWLEDGED', NULL, 4, FALSE, '2023-09-06 13:15:00'),
  (1, 'ASSIGNMENT', 1, 'SENT', 'ACKNOWLEDGED', NULL, 2, FALSE, '2023-09-07 07:50:00'),
  (1, 'ASSIGNMENT', 1, 'ACKNOWLEDGED', 'ANSWERED', NULL, 2, FALSE, '2023-09-28 12:10:00'),
  (1, 'ASSIGNMENT', 2, 'ACKNOWLEDGED', 'ANSWERED', NULL, 4, FALSE, '2023-10-02 09:25:00'),
  (1, 'CASE', 1, 'ASSIGNED', 'JOINT_REVIEW', NULL, 9, FALSE, '2023-10-09 09:00:00'),
  (1, 'JOINT_ANSWER', 1, NULL, 'WRITTEN', NULL, 9, FALSE, '2023-10-09 09:00:00'),
  (1, 'ASSIGNMENT', 1, 'ANSWERED', 'APPROVED', NULL, 3, FALSE, '2023-10-17 14:45:00'),
  (1, 'ASSIGNMENT', 2, 'ANSWERED', 'APPROVED', NULL, 5, FALSE, '2023-10-24 13:05:00'),
  (1, 'CASE', 1, 'JOINT_REVIEW', 'ANSWERED', NULL, 5, FALSE, '2023-10-24 13:05:00'),
  (1, 'PUBLICATION', 1, NULL, 'REDACTION', NULL, 9, FALSE, '2023-10-25 08:00:00'),
  (1, 'PUBLICATION', 1, 'REDACTION', 'REVIEWED', NULL, 10, FALSE, '2023-10-27 09:10:00'),
  (1, 'PUBLICATION', 1, 'REVIEWED', 'PUBLISHED', NULL, 9, FALSE, '2023-10-30 08:15:00');
