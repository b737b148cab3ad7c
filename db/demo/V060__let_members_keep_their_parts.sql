-- Arbetsförmedlingen and Linköping keep what is theirs; everything else is the association's.
UPDATE map_entry e SET e.keeper_id = 3
WHERE e.id IN (1, 2, 3, 4, 5)
   OR e.id IN (SELECT entry_id FROM participation WHERE organisation_id = 3)
   OR e.id IN (SELECT entry_id FROM duration_limit WHERE intervention_id IN (1, 2, 3))
   OR e.id IN (SELECT entry_id FROM requirement WHERE intervention_id IN (1, 2, 3, 5))
   OR e.id IN (SELECT entry_id FROM alternative WHERE intervention_id IN (1, 2, 3, 5));
