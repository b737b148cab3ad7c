package se.lexheller.deviation;

/** A case that another one points to. */
public record RelatedCase(String number, String title, DeviationState state) {
}
