package se.lexheller.assignment;

/** The queues of a member's staff: what they have to do next with an assignment. */
public enum MemberQueue {
    /** Att besvara. */
    TO_ANSWER("att-besvara"),
    /** Försenade, which are also to be answered. */
    OVERDUE("forsenade"),
    /** Besvarade, while the others answer. */
    ANSWERED("besvarade"),
    /** Att godkänna. */
    TO_APPROVE("att-godkanna"),
    /** Klara: decided, declined, or the case has ended. */
    DONE("klara");

    private final String slug;

    MemberQueue(String slug) {
        this.slug = slug;
    }

    /** @return its name in addresses */
    public String slug() {
        return slug;
    }

    /** @return the queue of that name; what is to be answered where there is none */
    public static MemberQueue of(String slug) {
        for (MemberQueue queue : values()) {
            if (queue.slug.equals(slug)) {
                return queue;
            }
        }
        return TO_ANSWER;
    }
}
