package se.lexheller.mapkeeping;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import se.lexheller.organisation.OrganisationKind;

/**
 * An actor as those who keep the map see it.
 *
 * @param changes   the newest first
 * @param mayChange whether the reader may rename and end it
 */
public record KeptActor(ActorRow row, long version, List<Change> changes, boolean mayChange) {

    /** What somebody made of it. */
    public record Change(OrganisationKind kind, String name, String shortName, LocalDate lastDay, String note, Instant recordedAt, String recordedBy) {
    }
}
