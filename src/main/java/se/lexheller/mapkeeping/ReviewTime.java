package se.lexheller.mapkeeping;

import java.time.LocalDate;
import java.util.Arrays;

/** How soon an entry has to be looked at to be on the list; its name in the address is Swedish. */
public enum ReviewTime {
    OVERDUE("passerad"), SOON("30-dagar"), WHENEVER("alla");

    private static final int SOON_DAYS = 30;
    private final String address;

    ReviewTime(String address) {
        this.address = address;
    }

    public String address() {
        return address;
    }

    /** @return null for whenever */
    LocalDate until(LocalDate today) {
        return switch (this) {
            case OVERDUE -> today;
            case SOON -> today.plusDays(SOON_DAYS);
            case WHENEVER -> null;
        };
    }

    /** @return overdue and soon where the address names none */
    static ReviewTime of(String address) {
        return Arrays.stream(values()).filter(t -> t.address.equals(address)).findFirst().orElse(SOON);
    }
}
