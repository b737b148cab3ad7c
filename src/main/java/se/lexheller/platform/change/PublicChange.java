package se.lexheller.platform.change;

/**
 * Something that the public sees has changed. Fired on every node once it is committed: on the one that changed it before its
 * answer goes out, on the others within a second; each change at least once. Whoever observes it is called by the thread that
 * has just committed: it drops what it keeps, or wakes its own worker, and neither asks the database nor throws.
 *
 * @param subject see {@link PublicPart}; {@link #EVERYTHING} where the whole part has changed
 */
public record PublicChange(PublicPart part, String subject) {

    public static final String EVERYTHING = "";

    public boolean isEverything() {
        return subject.equals(EVERYTHING);
    }
}
