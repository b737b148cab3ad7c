package se.lexheller.deviation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import se.lexheller.security.User;
import se.lexheller.shared.BusinessRuleViolation;
import se.lexheller.shared.NotFound;
import se.lexheller.shared.Secret;

/**
 * The steps of a case that follow from what happens in the features above it: assignment, answer, publication. They have
 * asked who may; this service keeps the life cycle and the history.
 */
@ApplicationScoped
@Transactional
public class DeviationService {

    @Inject
    private DeviationRepository deviations;
    @Inject
    private DeviationAccess access;
    @Inject
    private Event<CaseMoved> moved;
    @Inject
    private Clock clock;

    /** @throws NotFound where there is no such number */
    public long idOf(String number) {
        return deviations.byNumber(number).orElseThrow(() -> new NotFound("deviation")).id();
    }

    /** @throws NotFound where there is none, or the user doesn't belong to those at the association who read all cases */
    public CaseHeader header(User user, String number) {
        access.requireRead(user);
        Deviation d = opened(user, deviations.byNumber(number).orElseThrow(() -> new NotFound("deviation")));
        String duplicateOf = d.duplicateOfId() == null ? null : deviations.get(d.duplicateOfId()).number();
        return new CaseHeader(d.id(), d.number(), d.text().title(), d.kind(), d.state(), d.queue(), d.submittedAt(),
                d.nextDueOn(), duplicateOf, d.state().isWithMembersOrLater(), d.answeredAt() != null);
    }

    /** @return what the features above need to know of a case; no text, no filer */
    public CaseFacts facts(long id) {
        Deviation d = deviations.get(id);
        return new CaseFacts(d.id(), d.number(), d.state(), d.kind(), d.actors(), d.otherActors(), d.submittedAt(), d.answeredAt(), d.onTheMap());
    }

    /**
     * The first thing a step on a case does: whoever comes second waits here, and then reads what the first has left.
     *
     * @return the case as it is now that no other step can change it
     */
    public CaseFacts hold(long id) {
        deviations.lock(id);
        return facts(id);
    }

    /** @return the filer's own words, for those at the association who read all cases */
    public CaseText text(User user, long id) {
        access.requireRead(user);
        return opened(user, deviations.get(id)).text();
    }

    /** @return the redacted copy for the members; the filer's own words never leave the association */
    public CaseText memberText(long id) {
        return deviations.memberText(id).map(MemberText::text).orElseThrow(() -> new NotFound("member text"));
    }

    public boolean hasMemberText(long id) {
        return deviations.memberText(id).isPresent();
    }

    /** @throws BusinessRuleViolation where there is no redacted text for the members yet, or the case is not in triage */
    public void assign(User user, long id) {
        if (!hasMemberText(id)) {
            throw new BusinessRuleViolation("rule.no-member-text");
        }
        step(id, (d, now) -> d.assign(By.user(user), now), null);
    }

    /** @param earliest of the open assignments; null where none is open */
    public void nextDueOn(long id, LocalDate earliest) {
        deviations.lock(id).nextDueOn(earliest);
    }

    public void startJointReview(User user, long id) {
        step(id, (d, now) -> d.startJointReview(By.user(user), now), null);
    }

    /** @param motive the director's, where an approval is missing; else null */
    public void answered(User user, long id, String motive) {
        step(id, (d, now) -> d.answered(motive, By.user(user), now), motive);
    }

    /** Some time after the answer it is asked whether it still happens. */
    public void startFollowUp(long id) {
        step(id, (d, now) -> d.startFollowUp(By.system(), now), null);
    }

    /** @param outcome what came of the commitments, in one line */
    public void close(User user, long id, String outcome) {
        step(id, (d, now) -> d.close(outcome, By.user(user), now), outcome);
    }

    /**
     * From now on coordinator, director and auditor alone open the case: personal data has leaked out of it. The feature that
     * knows of the leak has asked who may.
     */
    public void restrict(long id) {
        deviations.lock(id).restrict(clock.instant());
    }

    /** The leak is dealt with: those whose case it is open it again. The feature that knows of it has asked who may. */
    public void unrestrict(long id) {
        deviations.lock(id).unrestrict();
    }

    public boolean isRestricted(long id) {
        return deviations.get(id).isRestricted();
    }

    /** @throws NotFound where the case is restricted and the person isn't one of the few who may open it nevertheless */
    public void requireOpen(User user, long id) {
        opened(user, deviations.get(id));
    }

    public void published(long id) {
        deviations.lock(id).published(clock.instant());
    }

    public void unpublished(long id) {
        deviations.lock(id).unpublished();
    }

    /** Adds a step of an assignment, a joint answer or a publication to the case's history. */
    public void record(long id, CaseEvent.Step step, By by) {
        deviations.lock(id).record(step, by, clock.instant());
        deviations.keepOrder();
    }

    /** @return a new private link for the filer; earlier ones go on working */
    public Secret newFollowUpLink(long id) {
        Secret secret = Secret.random();
        deviations.add(new FollowUpLink(secret.hash(), id, clock.instant()));
        return secret;
    }

    /** @return whether everybody can read its answer now */
    public boolean isPublished(long id) {
        return deviations.get(id).queue() == Queue.PUBLISHED;
    }

    /** @return the cases that were found to be the same matter; their filers follow this one */
    public List<Long> duplicatesOf(long id) {
        return deviations.duplicatesOf(id);
    }

    /**
     * Who filed; only for mails to that person, never for a page that a member sees.
     *
     * @return empty where the identity has been erased, which leaves the case
     */
    public Optional<FilerIdentity> filer(long id) {
        return deviations.filer(id).map(Filer::identity);
    }

    private Deviation opened(User user, Deviation d) {
        if (d.isRestricted() && !access.mayReadRestricted(user)) {
            throw new NotFound("restricted");
        }
        return d;
    }

    private void step(long id, BiConsumer<Deviation, Instant> change, String reason) {
        Instant now = clock.instant();
        Deviation deviation = deviations.lock(id);
        DeviationState from = deviation.state();
        change.accept(deviation, now);
        deviations.keepOrder();
        if (deviation.state() != from) {
            moved.fire(new CaseMoved(id, from, deviation.state(), reason, now));
        }
    }
}
