package se.lexheller.coordinationmap;

/** A target group as lists and choices show it. */
public record TargetGroupRow(long id, String name) {
}
