package se.lexheller.deviation;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import se.lexheller.coordinationmap.MapName;
import se.lexheller.privacy.FindingKind;

/**
 * A case as the association reads it.
 *
 * @param text         the filer's own words, with what seems to be personal data marked
 * @param findings     how many places are marked, by what they seem to be
 * @param facts        answers to the kind's own questions, in their order
 * @param places       what it points at on the map, by the part that it plays
 * @param filer        null where the identity has been erased
 * @param conversation oldest first
 * @param notes        of the reader's own organisation
 * @param duplicates   cases that repeat this one
 * @param endedBecause reason of the last step of a case that has ended; null where there is none
 */
public record StaffCase(CaseHeader header, List<MarkedText> text, Map<FindingKind, Long> findings, Map<KindQuestion, String> facts,
                        List<String> actors, String otherActors, List<String> targetGroups, Map<PlaceRole, MapName> places, FilerDetails filer,
                        List<ConversationRow> conversation, List<NoteRow> notes, List<RelatedCase> related,
                        List<RelatedCase> duplicates, MemberCopy memberCopy, String endedBecause, CaseActions may) {

    /** The redacted copy for the members; text is null until one is written. */
    public record MemberCopy(CaseText text, Instant changedAt, String changedBy) {
    }

    @Override
    public String toString() {
        return "StaffCase[" + header.number() + "]";
    }
}
