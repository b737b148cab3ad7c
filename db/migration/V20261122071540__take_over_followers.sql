-- Those who follow one case are subscribers like others.
INSERT INTO subscription (id, email, topic, frequency, wanted_frequency, asked_at, asked_times, confirm_hash, confirm_until, confirmed_at, version)
SELECT id, email, CONCAT('case=', published_case_id), 'AT_ONCE', 'AT_ONCE', asked_at, asked_times, confirm_hash, confirm_until, confirmed_at, version
FROM case_follower;
