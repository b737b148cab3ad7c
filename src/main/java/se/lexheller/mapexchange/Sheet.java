package se.lexheller.mapexchange;

import java.util.List;

/**
 * A sheet as it is to be written.
 *
 * @param rows one text a column; empty where nothing is known
 */
record Sheet(String name, List<Column> columns, List<List<String>> rows) {

    /**
     * @param key     by which an import knows the column, whatever its heading says; empty: the sheet is for reading only
     * @param choices what may stand in it; empty: any text
     * @param width   in characters
     */
    record Column(String key, String heading, List<String> choices, int width) {
    }
}
