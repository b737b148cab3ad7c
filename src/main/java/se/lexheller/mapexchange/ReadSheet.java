package se.lexheller.mapexchange;

import java.util.List;
import java.util.SortedMap;

/**
 * A sheet as it stands in an uploaded workbook.
 *
 * @param rows those in which anything stands
 */
record ReadSheet(String name, List<ReadRow> rows) {

    /**
     * @param number as the program shows it, from 1
     * @param cells  what stands in each column, counted from 0; empty cells are left out
     */
    record ReadRow(int number, SortedMap<Integer, ReadCell> cells) {
    }

    /**
     * @param text    a date as 2026-11-21, a number with a point, a truth value as 1 or 0
     * @param formula it is worked out by the program (or failed to be), which an import never trusts
     */
    record ReadCell(String text, boolean formula) {
    }

    /** @return A for 0, AA for 26 */
    static String letters(int column) {
        String last = String.valueOf((char) ('A' + column % 26));
        return column < 26 ? last : letters(column / 26 - 1) + last;
    }
}
