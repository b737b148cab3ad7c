package se.lexheller.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import se.lexheller.deviation.DeviationService;
import se.lexheller.platform.web.Route;

/** The few ways in which a notice about a case is addressed: number and link, never a word of the case itself. */
@ApplicationScoped
class Notices {

    @Inject
    private Outbox outbox;
    @Inject
    private Recipients recipients;
    @Inject
    private Links links;
    @Inject
    private DeviationService deviations;

    /** To whoever filed, with a private link of its own: only its hash is kept, so no earlier one can be repeated. */
    void toFiler(NoticeKind kind, String event, long deviationId) {
        recipients.filer(deviationId).ifPresent(address -> outbox.write(new Notice(kind, event, address,
                List.of(number(deviationId), links.to(Route.FOLLOW_UP, deviations.newFollowUpLink(deviationId).value())))));
    }

    /** To whoever filed the case, and those whose own cases were found to be the same matter. */
    void toFilerAndFollowers(NoticeKind kind, String event, long deviationId) {
        List<Long> cases = new ArrayList<>(List.of(deviationId));
        cases.addAll(deviations.duplicatesOf(deviationId));
        cases.forEach(id -> toFiler(kind, event + "-for-" + id, id));
    }

    void toAssociation(NoticeKind kind, String event, long deviationId) {
        String number = number(deviationId);
        to(recipients.association(), kind, event, List.of(number, links.to(Route.STAFF_CASE, number)));
    }

    void to(Collection<String> addresses, NoticeKind kind, String event, List<String> words) {
        addresses.forEach(address -> outbox.write(new Notice(kind, event, address, words)));
    }

    String number(long deviationId) {
        return deviations.facts(deviationId).number();
    }
}
