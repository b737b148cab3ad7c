package se.lexheller.deviation;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who filed, as far as members may know once the filer has said yes.
 *
 * @param name  null where none was given
 * @param email null where there is none
 */
public record KnownFiler(String name, String email) {

    /** @return name and address in one line */
    public String inWords() {
        return Stream.of(name, email).filter(part -> part != null && !part.isEmpty()).collect(Collectors.joining(", "));
    }

    @Override
    public String toString() {
        return "KnownFiler[…]";
    }
}
