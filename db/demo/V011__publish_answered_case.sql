-- The same case, redacted by the coordinator (9) and released by the reviewer (10).
INSERT INTO publication (id, deviation_id, state, slug, title, challenge, consequence_for_individual, consequence_for_actors, proposed_solution, season_label,
    edited_by_id, edited_at, handed_over_at, reviewed_by_id, reviewed_at, first_published_at)
  SELECT 1, id, 'PUBLISHED', 'mojlighet-att-forlanga-introduktionsjobb', title, challenge, consequence_for_individual, consequence_for_actors, proposed_solution,
    'Besvarad hösten 2023', 9, '2023-10-25 08:20:00', '2023-10-25 08:21:00', 10, '2023-10-27 09:10:00', '2023-10-30 08:15:00' FROM deviation WHERE id = 1;
INSERT INTO publication_answer (publication_id, position, heading, text)
  SELECT 1, 0, 'Arbetsförmedlingen och Linköpings kommun', text FROM joint_answer_version WHERE joint_answer_id = 1 AND no = 1;
INSERT INTO published_case (id, deviation_id, number, slug, kind, title, challenge, consequence_for_individual, consequence_for_actors, proposed_solution, season_label,
    released_by_id, published_at, published_year, changed_at)
  SELECT 1, p.deviation_id, d.number, p.slug, d.kind, p.title, p.challenge, p.consequence_for_individual, p.consequence_for_actors, p.proposed_solution, p.season_label,
    p.reviewed_by_id, '2023-10-30 08:15:00', 2023, '2023-10-30 08:15:00' FROM publication p JOIN deviation d ON d.id = p.deviation_id WHERE p.id = 1;
INSERT INTO published_answer (published_case_id, position, heading, text)
  SELECT 1, position, heading, text FROM publication_answer WHERE publication_id = 1;
INSERT INTO published_case_actor (published_case_id, organisation_id)
  SELECT 1, organisation_id FROM deviation_actor WHERE deviation_id = 1;
