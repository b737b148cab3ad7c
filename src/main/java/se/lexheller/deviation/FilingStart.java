package se.lexheller.deviation;

import java.time.Instant;

/**
 * What stands at the beginning of /anmal.
 *
 * @param draftSavedAt when the filer last saved a draft that is still open in this browser; null where there is none
 * @param awaiting     whether the draft has been sent and waits for the link in the mail
 * @param signInFirst  whether the draft was begun by somebody signed in and opens after signing in again
 * @param mayFileForSomebodyElse whether the coordinator's choice "for somebody on the phone" is there
 */
public record FilingStart(Instant draftSavedAt, boolean awaiting, boolean signInFirst, boolean mayFileForSomebodyElse) {

    public boolean hasDraft() {
        return draftSavedAt != null;
    }
}
