package se.lexheller.workplace;

import se.lexheller.deviation.Queue;

/**
 * How much stands in one queue.
 *
 * @param untouched filed and not yet received
 * @param soon      due within three working days
 */
public record QueueCount(Queue queue, long cases, long untouched, long soon, long overdue) {

    public String address() {
        return QueueAddress.of(queue);
    }

    public boolean isUrgent() {
        return overdue > 0;
    }
}
