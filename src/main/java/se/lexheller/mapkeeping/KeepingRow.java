package se.lexheller.mapkeeping;

import java.time.Instant;
import java.util.UUID;
import se.lexheller.coordinationmap.MapEntryKind;
import se.lexheller.coordinationmap.Validity;

/**
 * An entry of the map as those who keep it see it in a list, as its last version that counts says.
 *
 * @param name       of the intervention, the organisation, the matter ...; null where the kind has none
 * @param more       role, number of months or other intervention, whichever tells entries of the kind apart; null where nothing does
 * @param about      name of the intervention that it is about; null where it is about none
 * @param keeper     null where the association keeps it
 * @param own        whether the reader may change it
 * @param detail     place and target group, condition or number of days, which tells entries of one name apart; null where nothing does
 * @param recordedBy null where it came with the reference data
 */
public record KeepingRow(UUID uuid, MapEntryKind kind, String name, String more, String about, String keeper, boolean own, Validity validity,
        int number, Instant recordedAt, String recordedBy, String note, String detail) {
}
