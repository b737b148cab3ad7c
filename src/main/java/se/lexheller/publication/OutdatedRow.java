package se.lexheller.publication;

/**
 * A case whose answer may be out of date, in the list of them.
 *
 * @param cited   names of what has changed
 * @param changes how many of the things it cites have changed
 * @param warned  whether its readers have been told
 */
public record OutdatedRow(String number, String title, String cited, long changes, boolean warned) {
}
