package se.lexheller.openmap;

import java.util.UUID;

/** A service in one municipality. */
public record OpenAtPlace(OpenService service, OpenPlace place) {

    public UUID uuid() {
        return OpenServiceDetails.uuidAt(service.uuid(), place);
    }
}
