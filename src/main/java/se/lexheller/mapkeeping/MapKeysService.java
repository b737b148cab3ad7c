package se.lexheller.mapkeeping;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Reads what the fields of the map can point at. There is no user here: all of it is on the public map. */
@ApplicationScoped
@Transactional
public class MapKeysService {

    @Inject
    private MapKeysRepository keys;

    /** @return as it is now; read it once for all that is written or read together */
    public MapKeys current() {
        return keys.all();
    }
}
