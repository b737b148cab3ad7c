INSERT INTO public_change_head (id, last_id) VALUES (1, 0);
