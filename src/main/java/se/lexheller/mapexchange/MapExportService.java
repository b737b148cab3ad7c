package se.lexheller.mapexchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import se.lexheller.mapkeeping.MapKeysService;

/** Gives the whole map out. There is no user here: all of it is public. */
@ApplicationScoped
@Transactional
public class MapExportService {

    @Inject
    private MapSnapshotRepository map;
    @Inject
    private MapKeysService keys;
    @Inject
    private MapWorkbook workbooks;
    /** A node may keep what it made until the map changes: it could be made again at any time. */
    private volatile Made made = new Made("", new byte[0]);

    private record Made(String stamp, byte[] workbook) {
    }

    /** @return the map as rows of plain values, the same that an import takes */
    public MapSnapshot snapshot() {
        return map.read(keys.current());
    }

    /** @return every version that counts, past and coming ones too; the same bytes for the same map */
    public byte[] workbook() {
        String stamp = map.stamp();
        Made known = made;
        if (!known.stamp().equals(stamp)) {
            known = makeOnce(stamp);
        }
        return known.workbook().clone();
    }

    /** @return the workbook with its explanations and without a row */
    public byte[] template() {
        return workbooks.template();
    }

    private synchronized Made makeOnce(String stamp) {
        if (!made.stamp().equals(stamp)) {
            made = new Made(stamp, workbooks.write(snapshot()));
        }
        return made;
    }
}
