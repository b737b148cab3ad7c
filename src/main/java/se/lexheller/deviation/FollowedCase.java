package se.lexheller.deviation;

import java.time.LocalDate;

/** Where the case stands that a duplicate's filer follows instead: no word of it, since it is somebody else's. */
public record FollowedCase(String number, DeviationState state, LocalDate nextDueOn) {
}
