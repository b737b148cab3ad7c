package se.lexheller.mapfeedback;

/** What somebody has sent about the map. */
public enum FeedbackKind {
    /** Rättelseförslag: something on the map is wrong. */
    CORRECTION("RF"),
    /** Intresseanmälan: a provider says what it can offer. */
    INTEREST("IA");

    private final String series;

    FeedbackKind(String series) {
        this.series = series;
    }

    /** @return what its numbers begin with */
    String series() {
        return series;
    }
}
