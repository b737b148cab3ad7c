package se.lexheller.mapkeeping;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import se.lexheller.coordinationmap.MapEntryKind;

/**
 * What a form for an entry begins with.
 *
 * @param entry   null where a new one is made
 * @param newest  number of the newest version, 0 where it is new
 * @param values  neutral text by field
 * @param choices what each field that points at something can point at, by field; fixed ones aren't here
 * @param later   first day of a version that begins later than today and would be replaced; null where there is none
 */
public record EntryForm(MapEntryKind kind, KeepingRow entry, int newest, Map<String, List<String>> values, Map<String, List<MapKeys.Key>> choices,
        LocalDate later) {
}
