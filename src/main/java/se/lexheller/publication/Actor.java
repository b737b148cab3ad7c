package se.lexheller.publication;

/** An organisation that a published case names. */
public record Actor(long id, String name) {
}
