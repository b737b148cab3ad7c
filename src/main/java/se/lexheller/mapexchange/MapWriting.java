package se.lexheller.mapexchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import se.lexheller.coordinationmap.MapEntryKind;
import se.lexheller.mapkeeping.MapChoice;
import se.lexheller.mapkeeping.MapFields;
import se.lexheller.mapkeeping.MapKeys;
import se.lexheller.mapkeeping.MapKeysService;

/** Carries a plan out that nothing is wrong with: the lists first, then entries, then what no longer counts, then the new versions. */
@ApplicationScoped
class MapWriting {

    @Inject
    private MapWritingRepository rows;
    @Inject
    private MapKeysService keysNow;

    /** Until the transaction ends nobody else changes an entry that is there. */
    void lock() {
        rows.lockEntries();
    }

    /** @param note why the versions are made */
    void write(ImportPlan plan, long account, String note, Instant now) {
        plan.lists().planned().stream().filter(PlannedRow::changes).forEach(rows::write);
        MapKeys keys = keysNow.current();
        Map<String, Long> organisations = new HashMap<>();
        keys.all(MapChoice.ORGANISATION).forEach(key -> organisations.put(key.key(), key.id()));
        List<PlannedEntry> added = plan.entries().stream().filter(e -> e.known() == null).toList();
        rows.addEntries(added, organisations, now);
        Map<String, Long> ids = rows.ids(added);
        plan.entries().stream().filter(PlannedEntry::isKeeperChanged).forEach(e -> rows.keep(e.id(), organisations.get(e.keeper())));
        MapKeys all = withEntries(keys, added, ids);
        for (MapEntryKind kind : MapEntryKind.values()) {
            write(kind, plan.versions().filter(v -> v.entry().kind() == kind && v.changes()), all, ids, new Stamp(account, note, now));
        }
        rows.flush();
    }

    private record Stamp(long account, String note, Instant now) {
    }

    private void write(MapEntryKind kind, Stream<PlannedVersion> changing, MapKeys keys, Map<String, Long> ids, Stamp stamp) {
        List<PlannedVersion> versions = changing.toList();
        rows.supersede(kind, versions.stream().filter(v -> v.standing() != null).map(v -> v.standing().rowId()).toList());
        Map<Long, Integer> numbers = rows.highestNumbers(kind, versions.stream().map(v -> v.entry().id()).filter(id -> id > 0).distinct().toList());
        versions.stream().filter(v -> v.standing() == null && v.number() > 0)
                .forEach(v -> numbers.merge(ids.get(v.entry().uuid()), v.number(), Math::max));
        for (PlannedVersion version : versions) {
            long entry = version.entry().known() == null ? ids.get(version.entry().uuid()) : version.entry().id();
            boolean kept = version.standing() == null && version.number() > 0;
            int number = kept ? version.number() : numbers.merge(entry, 1, Integer::sum);
            rows.add(MapFields.read(kind, version.read().values(), keys).version(entry, number, stamp.now(), stamp.account(), stamp.note()));
        }
    }

    /** That no way leads round has been seen already, for the map as it will be. */
    private static MapKeys withEntries(MapKeys keys, List<PlannedEntry> added, Map<String, Long> ids) {
        List<MapKeys.Key> more = added.stream().filter(e -> e.kind() == MapEntryKind.INTERVENTION)
                .map(e -> new MapKeys.Key(e.slug(), ids.get(e.uuid()), e.slug(), null)).toList();
        return keys.with(MapChoice.INTERVENTION, more).withReplacements(Map.of());
    }
}
