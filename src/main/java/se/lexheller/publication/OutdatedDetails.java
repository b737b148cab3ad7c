package se.lexheller.publication;

import java.util.List;
import java.util.stream.Collectors;
import se.lexheller.coordinationmap.CitedEntry;
import se.lexheller.deviation.CaseHeader;

/**
 * What has become of what a case's answer rests on.
 *
 * @param changes   what has changed since somebody last looked; empty where the answer is up to date
 * @param slug      of the public page; null where there is none
 * @param warned    whether its readers have been told
 * @param mayDecide whether this person may say that it still holds, or warn the readers
 */
public record OutdatedDetails(CaseHeader header, List<OutdatedCitation> changes, String slug, boolean warned, boolean mayDecide) {

    /** @return names all that was shown, so that nobody decides about a change not seen */
    public String seen() {
        return seen(changes.stream().map(OutdatedCitation::entry).toList());
    }

    static String seen(List<CitedEntry> changes) {
        return changes.stream().map(c -> c.citation().value() + "-" + c.inForceNumber()).sorted().collect(Collectors.joining("."));
    }

    public boolean isPublic() {
        return slug != null;
    }
}
