package se.lexheller.deviation;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import se.lexheller.coordinationmap.MapName;
import se.lexheller.privacy.Recognition;
import se.lexheller.privacy.ScanReport;
import se.lexheller.shared.FieldError;

/**
 * All that the filer is about to send.
 *
 * @param texts        by field, as they will be read
 * @param kind         null where none is chosen yet
 * @param actors       names of the organisations chosen
 * @param facts        answers to the chosen kind's own questions
 * @param places       what of the map those answers name
 * @param organisation name of whose staff the filer is; empty where it isn't known yet
 * @param errors       what has to be put right before sending, on any page
 * @param scanned      every text that was looked through, by field
 * @param scan         personal data that is still to be dealt with
 * @param letsMembersKnow whether the members that get the case may know who filed it
 * @param recognition  by what somebody may be recognised though nothing names them; null where nothing seems so
 */
public record FilingSummary(FilingWay way, Map<String, String> texts, DeviationKind kind, List<String> actors, String otherActors,
                            List<String> targetGroups, Map<KindQuestion, String> facts, Map<PlaceRole, MapName> places, String name, String email,
                            String occupation, String organisation, List<FieldError> errors,
                            Map<String, String> scanned, ScanReport scan, Instant savedAt, boolean letsMembersKnow, Recognition recognition) {

    /** @return the text of a field as it was scanned */
    public String scannedText(String field) {
        return scanned.get(field);
    }
}
