package se.lexheller.workplace;

import se.lexheller.deviation.Queue;

/**
 * How much stands in one queue, up to one more than {@link #MOST}.
 *
 * @param overdue of them, an answer is late
 */
public record QueueCount(Queue queue, long cases, long overdue) {

    static final long MOST = 1_000;
    private static final String MANY = "1\u00a0000+";

    public String address() {
        return QueueAddress.of(queue);
    }

    /** @return the number of cases as people read it */
    public String shown() {
        return words(cases);
    }

    public String overdueShown() {
        return words(overdue);
    }

    /** @return whether there are more than were counted */
    public boolean isMany() {
        return cases > MOST;
    }

    public boolean isUrgent() {
        return overdue > 0;
    }

    private static String words(long number) {
        return number > MOST ? MANY : String.valueOf(number);
    }
}
