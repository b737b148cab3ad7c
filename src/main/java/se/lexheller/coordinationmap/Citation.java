package se.lexheller.coordinationmap;

import java.util.Optional;

/**
 * Hänvisning: what an answer rests on, an entry of the map as one of its versions says it.
 *
 * @param number of the version
 */
public record Citation(long entryId, int number) {

    /** @param typed as {@link #value} gives it; anything may stand there */
    public static Optional<Citation> of(String typed) {
        if (typed == null || !typed.matches("[1-9][0-9]{0,17}-[1-9][0-9]{0,8}")) {
            return Optional.empty();
        }
        String[] parts = typed.split("-");
        return Optional.of(new Citation(Long.parseLong(parts[0]), Integer.parseInt(parts[1])));
    }

    /** @return how it is named in forms */
    public String value() {
        return entryId + "-" + number;
    }
}
