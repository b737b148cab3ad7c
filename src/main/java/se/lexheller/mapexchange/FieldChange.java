package se.lexheller.mapexchange;

/**
 * What an import would change in one field, as a person reads it.
 *
 * @param before empty where nothing stood there
 * @param after  empty where nothing will
 */
public record FieldChange(String label, String before, String after) {
}
