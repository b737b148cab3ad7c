package se.lexheller.mapkeeping;

import java.util.Arrays;

/** Whose entries the list shows; its name in the address is Swedish. */
public enum ReviewScope {
    MINE("mina"), OURS("vara"), ALL("alla");

    private final String address;

    ReviewScope(String address) {
        this.address = address;
    }

    public String address() {
        return address;
    }

    /** @return null where the address names none */
    static ReviewScope of(String address) {
        return Arrays.stream(values()).filter(s -> s.address.equals(address)).findFirst().orElse(null);
    }
}
