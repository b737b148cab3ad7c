package se.lexheller.shared;

import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * A line of a table for a spreadsheet: semicolons, as Swedish ones expect, and every cell in quotation marks. A cell that a
 * spreadsheet would take for a formula gets an apostrophe in front (OWASP, CSV injection).
 */
public final class CsvLine {

    /** Stands first in the file, so that a spreadsheet reads it as UTF-8. */
    public static final String BYTE_ORDER_MARK = "\uFEFF";

    private CsvLine() {
    }

    /** @param cells an empty cell may be null */
    public static String of(Object... cells) {
        return Arrays.stream(cells).map(CsvLine::cell).collect(Collectors.joining(";")) + "\r\n";
    }

    private static String cell(Object value) {
        String text = value == null ? "" : value.toString();
        return '"' + (isFormula(text) ? "'" : "") + text.replace("\"", "\"\"") + '"';
    }

    /** Also behind blanks and line ends, which some spreadsheets pass over; the wide forms count as the narrow ones. */
    private static boolean isFormula(String text) {
        String seen = text.replaceFirst("^[\\s\\p{Cntrl}\\p{Z}\uFEFF]+", "");
        boolean control = !text.isEmpty() && (text.charAt(0) == '\t' || text.charAt(0) == '\r' || text.charAt(0) == '\n');
        return control || !seen.isEmpty() && "=+-@\uFF1D\uFF0B\uFF0D\uFF20".indexOf(seen.charAt(0)) >= 0;
    }
}
