package se.lexheller.apikey;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A key as the administrator sees it.
 *
 * @param prefix     how it begins; null until it has been shown
 * @param lastUsedOn null where it has never been used
 */
public record ApiKeyRow(long id, String organisation, String name, String prefix, List<ApiScope> scopes, LocalDate lastDay,
                        Instant createdAt, LocalDate lastUsedOn, State state) {

    /** How it is with a key. */
    public enum State {
        /** Made, but nobody has its value. */
        NOT_SHOWN,
        ACTIVE,
        /** Good for thirty days more at the most. */
        EXPIRING,
        EXPIRED,
        REVOKED
    }

    /** @return whether its value can be seen now, for the first and last time */
    public boolean isToBeShown() {
        return state == State.NOT_SHOWN;
    }

    public boolean isRevocable() {
        return state == State.NOT_SHOWN || state == State.ACTIVE || state == State.EXPIRING;
    }
}
