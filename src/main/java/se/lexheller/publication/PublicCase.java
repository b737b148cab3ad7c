package se.lexheller.publication;

/** A case that everybody can read now, by its name. */
public record PublicCase(long id, String number, String slug, String title) {
}
