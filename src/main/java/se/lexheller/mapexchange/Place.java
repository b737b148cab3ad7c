package se.lexheller.mapexchange;

/**
 * Where in a file something stands, as a person finds it there.
 *
 * @param sheet  or the list, in a file that has no sheets
 * @param row    its number, or its path within the file; empty where the whole sheet is meant
 * @param column its letter and heading, or the name of the property; empty where the whole row is meant
 */
public record Place(String sheet, String row, String column) {
}
