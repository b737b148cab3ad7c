-- The association of the demonstration and its members. Facts: shared reference data (source 004, hämtad 2026-11-21).
INSERT INTO organisation (id, kind, name, short_name, email) VALUES
  (1, 'ASSOCIATION', 'Samordningsförbundet', 'Förbundet', 'kansliet@forbundet.example'),
  (2, 'MEMBER', 'Försäkringskassan', 'FK', 'samverkan@fk.example'),
  (3, 'MEMBER', 'Arbetsförmedlingen', 'AF', 'samverkan@af.example'),
  (4, 'MEMBER', 'Region Östergötland', 'Regionen', 'samverkan@regionen.example'),
  (5, 'MEMBER', 'Kinda kommun', 'Kinda', 'samverkan@kinda.example'),
  (6, 'MEMBER', 'Linköpings kommun', 'Linköping', 'samverkan@linkoping.example'),
  (7, 'MEMBER', 'Åtvidabergs kommun', 'Åtvidaberg', 'samverkan@atvidaberg.example'),
  (8, 'OTHER', 'Arbetsgivare', 'Arbetsgivare', NULL),
  (9, 'OTHER', 'Anordnare av insatser', 'Anordnare', NULL),
  (10, 'OTHER', 'Utbildningsanordnare', 'Utbildning', NULL);
