package se.lexheller.openmap;

import se.lexheller.coordinationmap.Validity;

/** Days as ISO 8601 intervals: 2026-01-01/2026-12-31, with .. where an end is not known. */
final class Intervals {

    private Intervals() {
    }

    static String of(Validity validity) {
        return (validity.firstDay() == null ? ".." : validity.firstDay()) + "/" + (validity.lastDay() == null ? ".." : validity.lastDay());
    }
}
