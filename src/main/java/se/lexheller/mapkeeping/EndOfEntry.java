package se.lexheller.mapkeeping;

import java.time.Instant;
import java.time.LocalDate;

/**
 * That an entry ends, and who says so.
 *
 * @param note why; null where nobody said
 */
record EndOfEntry(LocalDate lastDay, Long recordedById, String note, Instant now) {

    EndOfEntry on(LocalDate otherDay) {
        return new EndOfEntry(otherDay, recordedById, note, now);
    }
}
