package se.lexheller.coordinationmap;

import java.time.LocalDate;

/**
 * One version of something on the map that an answer can cite: an intervention, a limit or a compensation.
 *
 * @param slug       of the intervention on whose page it stands
 * @param name       of that intervention
 * @param detail     a limit's programme, a compensation's name and condition; may be empty
 * @param amount     months of a limit, kronor a day of a compensation; null where there is none
 * @param days       compensated days that a limit presupposes
 * @param words      the rest of what it says
 * @param superseded another version says it better for the same days
 */
public record CitableVersion(Citation citation, MapEntryKind kind, String slug, String name, String detail, Integer amount, int days,
        String words, Validity validity, boolean superseded, LocalDate recordedOn) {

    /** @return the place on the page where it stands */
    public String anchor() {
        return switch (kind) {
            case DURATION_LIMIT -> "#limits";
            case COMPENSATION -> "#compensation";
            default -> "";
        };
    }

    boolean countsOn(LocalDate day) {
        return !superseded && validity.holdsOn(day);
    }

    /** @return whether it still counts and its first day is to come */
    boolean isToCome(LocalDate day) {
        return !superseded && validity.from().isAfter(day);
    }
}
