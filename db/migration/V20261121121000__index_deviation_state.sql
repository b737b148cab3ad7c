-- The counts beside the queues are read with every page of the workplace: from this index alone.
ALTER TABLE deviation ADD INDEX ix_deviation_queue_state_due (queue, state, next_due_on);
