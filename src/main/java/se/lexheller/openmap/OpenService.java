package se.lexheller.openmap;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import se.lexheller.coordinationmap.Intervention;
import se.lexheller.coordinationmap.Validity;

/**
 * An intervention as a service, in its own fields.
 *
 * @param versionId  the version that holds today, else the one nearest to it
 * @param active     whether it holds today
 * @param seenOn     the day on which what hangs on it is told: today, or the last (first) day of what has ended (not begun)
 * @param provider   who performs it, else who coordinates it; null where neither is known
 * @param modified   the last change to it or to anything that is told of it
 */
public record OpenService(long entryId, long versionId, UUID uuid, String slug, Intervention.Description text, boolean active,
        boolean toBeChecked, boolean historical, LocalDate verifiedOn, Validity validity, LocalDate seenOn, String source, UUID replacedBy,
        OpenOrganisation provider, Instant modified) {
}
