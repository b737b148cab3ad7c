package se.lexheller.mapexchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import se.lexheller.coordinationmap.MapEntryKind;

/** An entry that a file tells of, and its versions there. */
final class PlannedEntry {

    private final MapEntryKind kind;
    private final KnownEntry known;
    private final String uuid;
    private final String slug;
    private final long id;
    private final List<PlannedVersion> versions = new ArrayList<>();
    private boolean keeperTold;
    private String keeper;

    /**
     * @param known null where it is new
     * @param id    of the entry; below zero for a new one
     */
    PlannedEntry(MapEntryKind kind, KnownEntry known, String uuid, String slug, long id) {
        this.kind = kind;
        this.known = known;
        this.uuid = uuid;
        this.slug = slug;
        this.id = id;
        this.keeper = known == null ? null : known.keeper();
    }

    /** @return whether it agrees with what other rows of the same entry have told */
    boolean keptBy(String member) {
        boolean agrees = !keeperTold || Objects.equals(keeper, member);
        keeperTold = true;
        keeper = member;
        return agrees;
    }

    void add(PlannedVersion version) {
        versions.add(version);
    }

    MapEntryKind kind() {
        return kind;
    }

    KnownEntry known() {
        return known;
    }

    String uuid() {
        return uuid;
    }

    String slug() {
        return slug;
    }

    long id() {
        return id;
    }

    String keeper() {
        return keeper;
    }

    boolean isKeeperChanged() {
        return known != null && !Objects.equals(known.keeper(), keeper);
    }

    List<PlannedVersion> versions() {
        return versions;
    }
}
