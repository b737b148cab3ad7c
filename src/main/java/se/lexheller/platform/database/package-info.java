/** The schema and its changes; fires {@link se.lexheller.platform.database.DatabaseReady}. */
package se.lexheller.platform.database;
