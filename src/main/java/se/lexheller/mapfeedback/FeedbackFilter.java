package se.lexheller.mapfeedback;

import java.util.Arrays;

/** Which part of the queue is shown; its name in the address is Swedish. */
public enum FeedbackFilter {
    OPEN("oppna", "f.closed = 0"),
    ACCEPTED("rattade", "f.closed = 1 AND f.state = 'ACCEPTED'"),
    DECLINED("avbojda", "f.closed = 1 AND f.state = 'DECLINED'"),
    ALL("alla", "1 = 1");

    private final String address;
    private final String condition;

    FeedbackFilter(String address, String condition) {
        this.address = address;
        this.condition = condition;
    }

    public String address() {
        return address;
    }

    String condition() {
        return condition;
    }

    /** @return the open ones where the address names none */
    public static FeedbackFilter of(String address) {
        return Arrays.stream(values()).filter(f -> f.address.equals(address)).findFirst().orElse(OPEN);
    }
}
