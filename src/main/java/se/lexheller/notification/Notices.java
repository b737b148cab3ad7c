package se.lexheller.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import se.lexheller.assignment.PartyContact;
import se.lexheller.assignment.PartyService;
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
    @Inject
    private PartyService parties;

    /** To whoever filed, with a private link of its own: only its hash is kept, so no earlier one can be repeated. */
    void toFiler(NoticeKind kind, String event, long deviationId) {
        recipients.filer(deviationId).ifPresent(address -> outbox.write(new Notice(kind, event, address,
                List.of(number(deviationId), links.to(Route.FOLLOW_UP, deviations.newFollowUpLink(deviationId).value())))));
    }

    /** To whoever filed the case, and those whose own cases were found to be the same matter; each reads the own number. */
    void toFilerAndFollowers(NoticeKind kind, String event, long deviationId) {
        ofSameMatter(deviationId).forEach(id -> toFiler(kind, eventFor(event, id), id));
    }

    /** As {@link #toFilerAndFollowers}, with a link that everybody may have. */
    void toFilerAndFollowers(NoticeKind kind, String event, long deviationId, String link) {
        ofSameMatter(deviationId).forEach(id -> recipients.filer(id).ifPresent(address ->
                outbox.write(new Notice(kind, eventFor(event, id), address, List.of(number(id), link)))));
    }

    void toAssociation(NoticeKind kind, String event, long deviationId) {
        String number = number(deviationId);
        to(recipients.association(), kind, event, List.of(number, links.to(Route.STAFF_CASE, number)));
    }

    /** To each member with a live assignment, with a link to its own page of the case. */
    void toParties(NoticeKind kind, String event, long deviationId, Route route) {
        parties.contacts(deviationId).forEach(party ->
                toMember(kind, event, deviationId, party, links.to(route, party.assignmentId())));
    }

    /** To each member with a live assignment, with a link that everybody may have. */
    void toParties(NoticeKind kind, String event, long deviationId, String link) {
        parties.contacts(deviationId).forEach(party -> toMember(kind, event, deviationId, party, link));
    }

    void toMember(NoticeKind kind, String event, long deviationId, PartyContact party, String link) {
        to(recipients.member(party.organisationId(), party.unitId()), kind, event, List.of(number(deviationId), link));
    }

    /** To each who may release a text for the public, but for who has written it. */
    void toReviewers(NoticeKind kind, String event, long writtenById, List<String> words) {
        to(recipients.reviewers(writtenById), kind, event, words);
    }

    void to(Collection<String> addresses, NoticeKind kind, String event, List<String> words) {
        addresses.forEach(address -> outbox.write(new Notice(kind, event, address, words)));
    }

    private String number(long deviationId) {
        return deviations.facts(deviationId).number();
    }

    private List<Long> ofSameMatter(long deviationId) {
        List<Long> cases = new ArrayList<>(List.of(deviationId));
        cases.addAll(deviations.duplicatesOf(deviationId));
        return cases;
    }

    /** Somebody may have filed both cases, and follows both. */
    private static String eventFor(String event, long deviationId) {
        return event + "-for-" + deviationId;
    }
}
