package se.lexheller.answer;

import java.time.Instant;

/** A version of the joint answer in the list of them. */
public record VersionRow(int no, String author, Instant writtenAt) {
}
