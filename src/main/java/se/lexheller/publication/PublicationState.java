package se.lexheller.publication;

import java.util.EnumSet;
import java.util.Set;

/** Where the copy for the public stands; a case without one has no row. Which step may follow which is told here alone. */
public enum PublicationState {
    /** Maskas: being redacted, or waiting for the second person. */
    REDACTION,
    /** Granskad: released by the second person, not yet public. */
    REVIEWED,
    /** Schemalagd: goes out by itself at a time. */
    SCHEDULED,
    /** Publicerad. */
    PUBLISHED,
    /** Rättad: published again, with a note on what was changed. */
    CORRECTED,
    /** Avpublicerad, for good: the address answers 410. */
    WITHDRAWN;

    /** @return whether a publication may go from here to there in one step; an edit may lead to where it already is */
    public boolean leadsTo(PublicationState next) {
        return next().contains(next);
    }

    private Set<PublicationState> next() {
        return switch (this) {
            case REDACTION -> EnumSet.of(REDACTION, REVIEWED, WITHDRAWN);
            case REVIEWED -> EnumSet.of(REDACTION, SCHEDULED, PUBLISHED, CORRECTED, WITHDRAWN);
            case SCHEDULED -> EnumSet.of(REDACTION, REVIEWED, PUBLISHED, CORRECTED, WITHDRAWN);
            case PUBLISHED, CORRECTED -> EnumSet.of(REDACTION, WITHDRAWN);
            case WITHDRAWN -> EnumSet.noneOf(PublicationState.class);
        };
    }

    /** @return whether the copy can be worked on as it stands; what is public has to be taken up for correction first */
    public boolean isBeforePublication() {
        return this == REDACTION || this == REVIEWED || this == SCHEDULED;
    }
}
