package se.lexheller.register;

import java.util.Arrays;
import java.util.Optional;

/** Which way a document has gone (TF 2 kap. 9–10 §§). */
public enum Direction {
    /** Inkommen. */
    IN("inkommen"),
    /** Utgående, expedierad. */
    OUT("utgaende"),
    /** Upprättad, and kept. */
    CREATED("upprattad");

    private final String address;

    Direction(String address) {
        this.address = address;
    }

    /** @return how it is written in an address */
    public String address() {
        return address;
    }

    static Optional<Direction> of(String address) {
        return Arrays.stream(values()).filter(d -> d.address.equals(address)).findFirst();
    }
}
