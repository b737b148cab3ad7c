DROP TABLE case_follower;
