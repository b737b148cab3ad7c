package se.lexheller.federation;

/** What somebody else has sent, in a form that a log line can carry. */
final class LogText {

    private static final int LONGEST = 120;

    private LogText() {
    }

    static String of(String sent) {
        String printable = String.valueOf(sent).replaceAll("[^\\x20-\\x7e]", "?");
        return printable.length() <= LONGEST ? printable : printable.substring(0, LONGEST) + "…";
    }
}
