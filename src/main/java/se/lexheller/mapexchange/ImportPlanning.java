package se.lexheller.mapexchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Optional;
import se.lexheller.mapkeeping.MapKeysService;

/** Compares an uploaded file with the map as it is now, in whichever format it is. */
@ApplicationScoped
class ImportPlanning {

    @Inject
    private MapSnapshotRepository map;
    @Inject
    private MapKeysService keys;
    @Inject
    @Any
    private Instance<MapFileFormat> formats;

    boolean isKnown(byte[] file) {
        return format(file).isPresent();
    }

    MapSnapshot now() {
        return map.read(keys.current());
    }

    /** @throws UnreadableFile where the file can't be read at all */
    ImportPlan plan(MapSnapshot now, byte[] file) {
        MapFileFormat format = format(file).orElseThrow(() -> new UnreadableFile("rule.import.unknown-type"));
        return new ImportPlan(now, format.read(file));
    }

    private Optional<MapFileFormat> format(byte[] file) {
        return formats.stream().filter(f -> f.fits(file)).findFirst();
    }
}
