INSERT INTO programme (id, uuid, code, name, source) VALUES
  (1, '35e7c63c-1c97-53f5-80bc-c4a037e4f737', 'JOB', 'Jobb- och utvecklingsgarantin', 'Sida för arbetsintegrerande sociala företag om arbetsträning (källa 001), hämtad 2026-11-21, historisk – kontrollera'),
  (2, '7e125137-d852-5cb0-93e1-669d46341dda', 'UGA', 'Jobbgarantin för ungdomar', 'Sida för arbetsintegrerande sociala företag om arbetsträning (källa 001), hämtad 2026-11-21, historisk – kontrollera'),
  (3, '84596f94-88bc-510f-afee-3223f8cbf22c', 'ETP', 'Etableringsprogrammet', 'Sida för arbetsintegrerande sociala företag om arbetsträning (källa 001), hämtad 2026-11-21, historisk – kontrollera');
