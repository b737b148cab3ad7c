package se.lexheller.mapoverlay.web;

/** A number of days that may end in a half. */
final class DaysInWords {

    private DaysInWords() {
    }

    static String of(double days) {
        return days == Math.rint(days) ? String.valueOf((long) days) : (long) Math.floor(days) + ",5";
    }
}
