UPDATE map_entry e SET e.keeper_id = 6
WHERE e.id = 10 OR e.id IN (SELECT entry_id FROM participation WHERE organisation_id = 6)
   OR e.id IN (SELECT entry_id FROM contact WHERE organisation_id = 6);
