package se.lexheller.publication;

import java.time.Instant;
import java.util.List;
import se.lexheller.deviation.CaseText;
import se.lexheller.deviation.DeviationKind;

/**
 * A case as its page shows it, be it to everybody or as a preview.
 *
 * @param easyRead    the case in short, in words that are easy to read; may be empty
 * @param seasonLabel such as "Besvarad hösten 2026"
 * @param places      where it lies on the map
 * @param correctedAt null where it was never corrected
 * @param citations   what of the map the answer rests on; may be empty
 * @param warnings    what of it has changed since, as the association has seen; may be empty
 */
public record CaseForReaders(String number, String slug, DeviationKind kind, CaseText text, String easyRead, List<PublicAnswer> answers,
                             String seasonLabel, List<Actor> actors, List<PlaceShown> places, Instant correctedAt, String correctionNote,
                             List<Related> related, List<CitationForReaders> citations, List<WarningForReaders> warnings) {

    private static final int LONGEST_DESCRIPTION = 155;

    /** @return the first words of the summary that is easy to read, or else of the challenge, for search engines */
    public String description() {
        return Excerpt.of(easyRead.isEmpty() ? text.challenge() : easyRead, LONGEST_DESCRIPTION);
    }
}
