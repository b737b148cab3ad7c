package se.lexheller.organisation;

/** Where to turn at an organisation: a functional address, never a person's. */
public record ContactRow(String name, String email) {
}
