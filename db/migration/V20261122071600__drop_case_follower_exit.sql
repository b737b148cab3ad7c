DROP TABLE case_follower_exit;
