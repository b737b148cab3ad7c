package se.lexheller.deviation;

import java.util.List;
import se.lexheller.shared.FieldError;
import se.lexheller.shared.Secret;

/**
 * What came of saving one page: it is kept in any case.
 *
 * @param newDraft for the cookie, where the old draft was gone and what was typed lies in a new one; else null
 * @param errors   what has to be put right on that page
 * @param signInFirst the draft was begun by somebody signed in, who no longer is: it is kept, and opens after signing in
 * @param onTheMap    the page names something of the map that it may have a rule or an answered case about
 */
public record FilingSaved(Secret newDraft, List<FieldError> errors, boolean signInFirst, boolean onTheMap) {
}
