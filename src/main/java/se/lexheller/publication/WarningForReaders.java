package se.lexheller.publication;

import java.time.LocalDate;

/**
 * Svaret kan vara inaktuellt: something that the answer rests on has changed.
 *
 * @param cited     as the answer rests on it
 * @param changedOn the day from which something else holds
 * @param ended     whether nothing has taken its place
 */
public record WarningForReaders(CitationForReaders cited, LocalDate changedOn, boolean ended) {
}
