package se.lexheller.openmap;

import java.time.Instant;
import java.util.UUID;

/** What a list is narrowed to, all of it together; null where it isn't. */
public record OpenFilter(String search, UUID taxonomyTerm, UUID taxonomy, UUID organisation, Instant modifiedAfter) {

    public static final OpenFilter NONE = new OpenFilter(null, null, null, null, null);
}
