package se.lexheller.openmap;

import java.util.UUID;

/** A municipality by the code of Statistics Sweden, which is the same in every installation. */
public record OpenPlace(String code, String name) {

    public UUID uuid() {
        return NameBased.of("municipality/" + code);
    }
}
