INSERT INTO target_group (id, name, source) VALUES
  (1, 'Sjukskrivna utan arbete', 'Källa 002, hämtad 2026-11-21, historisk – kontrollera'),
  (2, 'Arbetslösa med sjukersättning', 'Källa 002, hämtad 2026-11-21, historisk – kontrollera'),
  (3, 'Unga arbetslösa med aktivitetsersättning', 'Källa 002, hämtad 2026-11-21, historisk – kontrollera'),
  (4, 'Anställda som inte kan återgå till sin arbetsgivare', 'Källa 002, hämtad 2026-11-21, historisk – kontrollera'),
  (5, 'Personer vars sjukförsäkring har tagit slut men som behöver rehabilitering', 'Källa 002, hämtad 2026-11-21, historisk – kontrollera'),
  (6, 'Personer med kort eller ingen skolgång som lär sig svenska', 'Källa 004, hämtad 2026-11-21');
