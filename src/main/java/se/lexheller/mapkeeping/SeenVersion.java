package se.lexheller.mapkeeping;

import se.lexheller.shared.NotFound;

/** The version of an entry that somebody had in front of them: 17-2 is the second of entry 17. */
public record SeenVersion(long entryId, int number) {

    /** @throws NotFound where it names none */
    public static SeenVersion of(String typed) {
        if (typed == null || !typed.matches("[1-9][0-9]{0,17}-[1-9][0-9]{0,8}")) {
            throw new NotFound("version");
        }
        int dash = typed.indexOf('-');
        return new SeenVersion(Long.parseLong(typed.substring(0, dash)), Integer.parseInt(typed.substring(dash + 1)));
    }
}
