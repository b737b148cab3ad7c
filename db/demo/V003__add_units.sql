INSERT INTO organisation_unit (id, organisation_id, name, email) VALUES
  (1, 3, 'Lokalkontor Linköping', 'linkoping@af.example'),
  (2, 6, 'Arbetsmarknad och integration', 'arbetsmarknad@linkoping.example'),
  (3, 6, 'Försörjningsstöd', 'forsorjningsstod@linkoping.example'),
  (4, 4, 'Psykiatriska kliniken', 'psykiatri@regionen.example');
