UPDATE publication SET easy_read = 'Ett introduktionsjobb får vara i tolv månader. Det räcker inte alltid för den som har gått lite i skolan och håller på att lära sig svenska.\n\nFrågan är om jobbet kan bli längre.\n\nSvaret är ja. Men först måste både kommunen och Arbetsförmedlingen bedöma vad just den personen behöver.'
  WHERE id = 1;
UPDATE published_case c JOIN publication p ON p.deviation_id = c.deviation_id SET c.easy_read = p.easy_read WHERE c.id = 1;
