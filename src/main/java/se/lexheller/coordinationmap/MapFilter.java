package se.lexheller.coordinationmap;

import java.time.LocalDate;

/**
 * What the map is narrowed to; null where it isn't.
 *
 * @param day          on which it is to hold
 * @param municipality code
 * @param programme    code
 * @param role         in which anybody, or on the way by actor that actor, takes part
 * @param group        id of a target group
 * @param words        as typed
 * @param ended        what has ended before the day instead of what holds on it
 */
public record MapFilter(LocalDate day, String municipality, String programme, ParticipationRole role, Long group, String words,
        boolean ended) {

    public static MapFilter on(LocalDate day) {
        return new MapFilter(day, null, null, null, null, null, false);
    }

    /** @return whether anything but the day narrows it */
    public boolean isNarrowed() {
        return municipality != null || programme != null || role != null || group != null || words != null;
    }
}
