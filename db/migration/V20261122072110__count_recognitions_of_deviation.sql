-- Counted where the queues are read, so that they can be put in that order.
ALTER TABLE deviation ADD COLUMN recognised INT NOT NULL DEFAULT 0 COMMENT 'how many have said so, see recognition',
  ADD INDEX ix_deviation_queue_recognised (queue, recognised, id);
