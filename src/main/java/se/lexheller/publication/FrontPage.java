package se.lexheller.publication;

import java.util.List;
import se.lexheller.deviation.DeviationKind;
import se.lexheller.shared.PageOf;

/**
 * What the front page shows of the published cases.
 *
 * @param newest and how many there are in all
 * @param themes the kinds that there are cases of, the most frequent first
 */
public record FrontPage(PageOf<CaseRow> newest, List<Theme> themes) {

    /** A kind and how many published cases are of it. */
    public record Theme(DeviationKind kind, long cases) {
    }
}
