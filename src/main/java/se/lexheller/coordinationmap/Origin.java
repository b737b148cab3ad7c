package se.lexheller.coordinationmap;

import java.time.LocalDate;
import se.lexheller.shared.BusinessRuleViolation;

/**
 * Where a fact of the map comes from and who answers for it.
 *
 * @param source       in words for the reader, with the day it was fetched
 * @param historical   nobody has said that it still holds ("historisk – kontrollera")
 * @param reviewOn     from this day it is marked "kontrollera"
 * @param verifiedOn   null where it never was
 * @param verifiedById organisation; null where it never was
 */
public record Origin(String source, boolean historical, LocalDate reviewOn, LocalDate verifiedOn, Long verifiedById) {

    public Origin {
        if (source.isBlank()) {
            throw new BusinessRuleViolation("rule.map.no-source");
        }
        Validity.inRange(reviewOn);
        if ((verifiedOn == null) != (verifiedById == null)) {
            throw new IllegalArgumentException("verified on a day and by an organisation, or not at all");
        }
    }

    /** A fact that nobody has verified yet. */
    public static Origin of(String source, LocalDate reviewOn) {
        return new Origin(source, false, reviewOn, null, null);
    }

    /** @return whether a reader should check before relying on it */
    public boolean isToBeChecked(LocalDate today) {
        return historical || !reviewOn.isAfter(today);
    }
}
