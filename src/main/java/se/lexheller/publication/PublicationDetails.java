package se.lexheller.publication;

import java.time.Instant;
import java.util.List;
import se.lexheller.coordinationmap.CitableVersion;
import se.lexheller.coordinationmap.CitedEntry;
import se.lexheller.deviation.CaseHeader;
import se.lexheller.deviation.CaseText;
import se.lexheller.privacy.Recognition;

/**
 * The page "Publicering" of a case: the copy beside the original, what is left to do, and what the reader of the page may do.
 *
 * @param state     null where nothing has begun
 * @param original  the filer's own words
 * @param findings  personal data, perhaps, still to be dealt with
 * @param kept      what seemed so too and has been let stand, with the writer's reason: the second person reads both
 * @param recognition by what somebody may be recognised though nothing names them; null where nothing seems so
 * @param citations what of the map the copy rests on
 * @param citable   what it could cite of what the case names; empty where the reader may not change it
 * @param visible  whether readers see the case now, be it an earlier text of it
 * @param mayRelease whether this person may; false for who last changed the text
 * @param waitsForOther whether the person would be the second one, had somebody else made the last change
 */
public record PublicationDetails(CaseHeader header, PublicationState state, CaseText original, PublicText text, String slug,
                                 String seasonLabel, boolean handedOver, String editedBy, Instant editedAt, String reviewedBy,
                                 Instant reviewedAt, Instant publishAt, boolean visible, boolean correction, long version,
                                 List<FoundPlace> findings, List<KeptPlace> kept, Recognition recognition, List<CitedEntry> citations, List<CitableVersion> citable, boolean mayBegin, boolean mayEdit, boolean mayHandOver,
                                 boolean mayRelease, boolean waitsForOther, boolean mayPublish, boolean mayUnschedule,
                                 boolean mayCorrect, boolean mayAbandon, boolean mayWithdraw) {
}
