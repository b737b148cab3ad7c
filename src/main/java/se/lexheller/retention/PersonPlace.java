package se.lexheller.retention;

/**
 * Where something of a person stands.
 *
 * @param table      and {@code column} as the database names them
 * @param caseNumber of the case it belongs to; null where it belongs to none
 * @param text       what stands there, shortened around the place; empty where nobody but the person may read it
 */
public record PersonPlace(String table, String column, String caseNumber, String text) {
}
