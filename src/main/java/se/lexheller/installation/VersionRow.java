package se.lexheller.installation;

import java.time.Instant;

/** That something was written, when and by whom. */
public record VersionRow(int number, Instant at, String by) {
}
