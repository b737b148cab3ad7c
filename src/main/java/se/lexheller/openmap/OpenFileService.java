package se.lexheller.openmap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import se.lexheller.mapexchange.MapExportService;
import se.lexheller.mapexchange.MapSnapshot;

/** Reads the whole map for its file. */
@ApplicationScoped
@Transactional
public class OpenFileService {

    @Inject
    private OpenMapService map;
    @Inject
    private MapExportService exports;

    /** @return services in an order that doesn't hang on the ids of tables */
    public WholeMap read() {
        MapSnapshot snapshot = exports.snapshot();
        return new WholeMap(snapshot::rows, map.servicesInFull(OpenFilter.NONE, 1, Integer.MAX_VALUE).rows().stream()
                .sorted(Comparator.comparing((OpenServiceDetails d) -> d.service().slug())).toList(),
                map.organisations(OpenFilter.NONE, 1, Integer.MAX_VALUE).rows(), map.terms(), map.taxonomies());
    }
}
