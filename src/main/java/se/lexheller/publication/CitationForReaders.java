package se.lexheller.publication;

import java.time.LocalDate;
import se.lexheller.coordinationmap.CitableVersion;
import se.lexheller.coordinationmap.Citation;
import se.lexheller.coordinationmap.MapEntryKind;

/**
 * Svaret bygger på: something of the map, as it was when the answer was published.
 *
 * @param slug    of the intervention on whose page it stands
 * @param detail  may be empty
 * @param amount  months of a limit, kronor a day of a compensation; null where there is none
 * @param days    compensated days that a limit presupposes
 * @param validOn the day on which it said so
 */
public record CitationForReaders(Citation citation, MapEntryKind kind, String slug, String name, String detail, Integer amount, int days,
                                 LocalDate validOn) {

    static CitationForReaders of(CitableVersion cited, LocalDate today) {
        return new PublishedCitation(cited, today).forReaders();
    }

    /** @return the place on the page where it stands */
    public String anchor() {
        return switch (kind) {
            case DURATION_LIMIT -> "#limits";
            case COMPENSATION -> "#compensation";
            default -> "";
        };
    }
}
