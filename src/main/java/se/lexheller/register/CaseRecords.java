package se.lexheller.register;

import java.util.List;
import se.lexheller.deviation.CaseHeader;

/**
 * A case's documents as the association reads them.
 *
 * @param entries   oldest first
 * @param downloads who has taken the record package, the latest first
 */
public record CaseRecords(CaseHeader header, List<RegisterRow> entries, List<DownloadRow> downloads, boolean mayMark, boolean mayNameFiler) {
}
