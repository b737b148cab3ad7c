package se.lexheller.publication;

/** Relaterat: another published case. */
public record Related(String slug, String title) {
}
