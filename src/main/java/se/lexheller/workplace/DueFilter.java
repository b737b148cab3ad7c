package se.lexheller.workplace;

import java.util.Arrays;
import java.util.Optional;

/** How near the members' answers are due: a way to narrow a queue. */
public enum DueFilter {
    /** Snart: within three working days, today included. */
    SOON("snart"),
    /** Försenade. */
    OVERDUE("forsenade");

    /** Up to this many working days ahead is soon. */
    public static final int SOON_DAYS = 3;

    private final String address;

    DueFilter(String address) {
        this.address = address;
    }

    /** @return the word in an address */
    public String address() {
        return address;
    }

    /** @param typed from an address; anything may stand there */
    static Optional<DueFilter> of(String typed) {
        return Arrays.stream(values()).filter(due -> due.address.equals(typed)).findFirst();
    }
}
