package se.lexheller.platform.change;

/**
 * A change with its place among all others.
 *
 * @param id a change that is committed later has a higher one
 */
public record LoggedChange(long id, PublicChange change) {
}
