-- The documents of the example cases, as the register would have got them on their days. One by one: MariaDB 11.4 takes the year of
-- the second row for missing where all are inserted from one query.
DELIMITER //
FOR d IN (
SELECT x.year, x.number, CONCAT('D-', x.year, '-', LPAD(x.number, 4, '0')) AS registry_number, x.deviation_id, x.assignment_id, x.happened_at, DATE(x.happened_at) AS happened_on, x.direction, x.document,
  x.counterpart, x.organisation_id, x.name,
  CONCAT(x.words, ' (', CASE x.kind WHEN 'TIME_LIMIT' THEN 'Tidsgräns' WHEN 'WAITING_TIME' THEN 'Väntetid' WHEN 'UNCLEAR_RESPONSIBILITY' THEN 'Oklart ansvar'
    WHEN 'GAP_BETWEEN_ACTORS' THEN 'Gråzon eller glapp' ELSE 'Annat' END, ')') AS subject
FROM (
  SELECT YEAR(e.happened_at) AS year, ROW_NUMBER() OVER (PARTITION BY YEAR(e.happened_at) ORDER BY e.happened_at, e.id) AS number, e.deviation_id, e.happened_at,
    s.id AS assignment_id, w.direction, w.document, w.counterpart, IF(w.counterpart = 'ORGANISATION', s.organisation_id, NULL) AS organisation_id,
    CASE w.counterpart WHEN 'ORGANISATION' THEN o.name WHEN 'FILER' THEN 'Anmälare' WHEN 'PARTIES' THEN 'Berörda medlemmar' ELSE 'Allmänheten' END AS name, w.words, d.kind
  FROM case_event e JOIN deviation d ON d.id = e.deviation_id
  JOIN (SELECT 'CASE' AS subject, 'SUBMITTED' AS state, 'IN' AS direction, 'FILING' AS document, 'FILER' AS counterpart, 'Anmälan om samverkansavvikelse' AS words
    UNION ALL SELECT 'CASE', 'ANSWERED', 'OUT', 'JOINT_ANSWER', 'FILER', 'Gemensamt svar'
    UNION ALL SELECT 'ASSIGNMENT', 'SENT', 'OUT', 'ASSIGNMENT', 'ORGANISATION', 'Fördelning till medlem'
    UNION ALL SELECT 'ASSIGNMENT', 'ANSWERED', 'IN', 'MEMBER_ANSWER', 'ORGANISATION', 'Återkoppling från medlem'
    UNION ALL SELECT 'ASSIGNMENT', 'APPROVED', 'IN', 'APPROVAL', 'ORGANISATION', 'Godkännande av gemensamt svar'
    UNION ALL SELECT 'JOINT_ANSWER', 'WRITTEN', 'OUT', 'JOINT_PROPOSAL', 'PARTIES', 'Förslag till gemensamt svar'
    UNION ALL SELECT 'PUBLICATION', 'PUBLISHED', 'CREATED', 'PUBLICATION', 'PUBLIC', 'Publicering på webbplatsen') w ON w.subject = e.subject AND w.state = e.to_state
  LEFT JOIN assignment s ON e.subject = 'ASSIGNMENT' AND s.id = e.subject_id LEFT JOIN organisation o ON o.id = s.organisation_id
  WHERE e.deviation_id <= 4) x
ORDER BY x.year, x.number
) DO
  INSERT INTO registry_entry (year, number, registry_number, deviation_id, assignment_id, registered_at, registered_on, direction, document, counterpart,
    organisation_id, counterpart_name, subject)
  VALUES (d.year, d.number, d.registry_number, d.deviation_id, d.assignment_id, d.happened_at, d.happened_on, d.direction, d.document, d.counterpart,
    d.organisation_id, d.name, d.subject);
END FOR//
DELIMITER ;
