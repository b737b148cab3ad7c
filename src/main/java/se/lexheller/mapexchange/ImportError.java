package se.lexheller.mapexchange;

import java.util.List;

/**
 * Something in a file that can't be taken in, and where. Nothing of the file is taken in as long as there is one.
 *
 * @param key of a text that says what to do about it
 */
public record ImportError(Place place, String key, List<Object> arguments) {

    public static ImportError at(Place place, String key, Object... arguments) {
        return new ImportError(place, key, List.of(arguments));
    }
}
