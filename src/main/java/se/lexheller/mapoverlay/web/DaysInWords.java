package se.lexheller.mapoverlay.web;

import se.lexheller.platform.web.Language;

/** A number of days that may end in a half. */
final class DaysInWords {

    private DaysInWords() {
    }

    static String of(double days) {
        return days == Math.rint(days) ? String.valueOf((long) days) : (long) Math.floor(days) + (Language.current() == Language.ENGLISH ? ".5" : ",5");
    }
}
