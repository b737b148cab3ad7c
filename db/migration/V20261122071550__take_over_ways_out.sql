INSERT INTO subscription_exit (token_hash, subscription_id, created_at) SELECT token_hash, follower_id, created_at FROM case_follower_exit;
