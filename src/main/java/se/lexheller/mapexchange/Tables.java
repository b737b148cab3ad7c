package se.lexheller.mapexchange;

import jakarta.persistence.Table;
import se.lexheller.coordinationmap.MapEntryKind;
import se.lexheller.mapkeeping.MapFields;

/** Where the versions of each kind lie. */
final class Tables {

    private Tables() {
    }

    static String of(MapEntryKind kind) {
        return MapFields.type(kind).getAnnotation(Table.class).name();
    }
}
