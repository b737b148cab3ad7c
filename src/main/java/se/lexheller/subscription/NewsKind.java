package se.lexheller.subscription;

/** What has happened to a published case; the later outweighs the earlier in one mail. */
public enum NewsKind {
    PUBLISHED,
    CORRECTED,
    /** Its answer may be out of date: told those who follow the case itself. */
    OUTDATED,
    /** Told those who follow the case itself, and those who have been told of it before. */
    WITHDRAWN
}
