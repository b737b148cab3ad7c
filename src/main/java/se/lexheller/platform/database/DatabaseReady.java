package se.lexheller.platform.database;

/** The schema is as this version wants it: workers may begin. Fired once at each start, never where migration failed. */
public record DatabaseReady() {
}
