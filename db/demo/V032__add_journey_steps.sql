-- The association's own division of a journey.
INSERT INTO journey_step (id, uuid, slug, name, description, position, source) VALUES
  (1, '65944c8e-c9b2-56fc-b309-a7d35055114e', 'kontakt-och-kartlaggning', 'Kontakt och kartläggning', 'Någon ser behovet, och det blir klart var personen står.', 1, 'Samordningsförbundets egen indelning, 2026-11-21'),
  (2, '90d880fc-efe2-5b59-90aa-2aba6bf66e38', 'forberedelse-och-rehabilitering', 'Förberedelse och rehabilitering', 'Hälsa, språk och vardag får det stöd som behövs först.', 2, 'Samordningsförbundets egen indelning, 2026-11-21'),
  (3, 'f33f199b-f356-5b77-b279-bbf7951f514d', 'traning-pa-arbetsplats', 'Träning på arbetsplats', 'Personen övar på en arbetsplats utan att vara anställd.', 3, 'Samordningsförbundets egen indelning, 2026-11-21'),
  (4, '70e2979e-d449-5857-9e79-94e1b31bc1b1', 'anstallning-med-stod', 'Anställning med stöd', 'Personen är anställd, och någon betalar en del.', 4, 'Samordningsförbundets egen indelning, 2026-11-21'),
  (5, 'edca8684-798d-5d06-8d8a-2590259548b4', 'arbete-eller-studier', 'Arbete eller studier', 'Personen försörjer sig själv.', 5, 'Samordningsförbundets egen indelning, 2026-11-21');
