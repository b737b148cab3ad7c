package se.lexheller.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import se.lexheller.deviation.By;
import se.lexheller.privacy.PersonalDataDetector;
import se.lexheller.security.User;
import se.lexheller.shared.InvalidInput;
import se.lexheller.shared.NotFound;
import se.lexheller.shared.TypedText;

/** From the second person's reading to the public and back: release, publish, schedule, correct, withdraw. */
@ApplicationScoped
@Transactional
public class ReleaseService {

    @Inject
    private PublicationRepository publications;
    @Inject
    private PublicationAccess access;
    @Inject
    private PublicationScan scan;
    @Inject
    private PublicationSteps steps;
    @Inject
    private PublicCopies copies;
    @Inject
    private PersonalDataDetector detector;
    @Inject
    private Clock clock;

    /** @param readVersion what the reviewer has read; nothing else is released */
    public void release(User user, String number, long readVersion) {
        access.requireRelease(user);
        Publication publication = lock(number);
        scan.requireClean(publication);
        steps.step(publication, p -> p.release(user.accountId(), readVersion, clock.instant()), null, By.user(user));
    }

    /** @param reason what the coordinator should change */
    public void sendBack(User user, String number, String reason) {
        access.requireRelease(user);
        String why = required("sendBackReason", reason);
        steps.step(lock(number), Publication::sendBack, why, By.user(user));
    }

    public void publish(User user, String number) {
        access.requirePrepare(user);
        publish(lock(number), By.user(user));
    }

    public void schedule(User user, String number, Instant at) {
        access.requirePrepare(user);
        steps.step(lock(number), p -> p.schedule(at, clock.instant()), null, By.user(user));
    }

    public void unschedule(User user, String number) {
        access.requirePrepare(user);
        steps.step(lock(number), Publication::unschedule, null, By.user(user));
    }

    /**
     * Publishes one case whose time has come, in a transaction of its own. Several nodes may ask at once: each takes another.
     *
     * @return whether there was one
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public boolean publishNextDue() {
        return publications.lockNextDue(clock.instant()).filter(p -> p.isDue(clock.instant())).map(p -> {
            publish(p, By.system());
            return true;
        }).orElse(false);
    }

    /** @param note for the reader: what was wrong; may be worded better while the correction is prepared */
    public void correct(User user, String number, String note) {
        access.requirePrepare(user);
        String why = required("correctionNote", note);
        steps.step(lock(number), p -> p.correct(why, user.accountId(), clock.instant()), why, By.user(user));
    }

    /** A correction was begun that isn't wanted any more: what is public stays, and the working copy is like it again. */
    public void abandonCorrection(User user, String number) {
        access.requirePrepare(user);
        Publication publication = lock(number);
        PublishedCase published = publications.published(publication.deviationId()).orElseThrow(() -> new NotFound("published case"));
        publication.abandonCorrection(published);
        steps.note(publication.deviationId(), PublicationStep.CORRECTION_ABANDONED, null, By.user(user));
    }

    /** At once and for good. @param reason for the reader */
    public void withdraw(User user, String number, String reason) {
        access.requirePrepare(user);
        String why = required("withdrawalReason", reason);
        scan.requireClean("withdrawalReason", why);
        Publication publication = lock(number);
        steps.step(publication, p -> p.withdraw(why), why, By.user(user));
        copies.withdraw(publication.deviationId(), why, clock.instant());
    }

    /**
     * Personal data has leaked: off the web at once, and closed to all but the few who deal with it.
     *
     * @param reason for the reader; says nothing of what it was
     * @return the case's id
     */
    public long takeOff(User user, String number, String reason) {
        access.requireTakeOff(user);
        Publication publication = lock(number);
        steps.step(publication, p -> p.withdraw(reason), reason, By.user(user));
        copies.takeOff(publication.deviationId(), reason, clock.instant());
        return publication.deviationId();
    }

    /** @return whether the person may take a public case off the web after a slip, and it is public */
    public boolean mayTakeOff(User user, String number) {
        return access.mayTakeOff(user) && steps.isPublic(number);
    }

    private void publish(Publication publication, By by) {
        Instant now = clock.instant();
        steps.step(publication, p -> p.publish(now), null, by);
        copies.write(publication, now);
    }

    private Publication lock(String number) {
        return steps.lock(number);
    }

    private String required(String field, String typed) {
        String text = TypedText.clean(typed);
        TypedText.check(field, text, true, PublicText.LONGEST_NOTE).ifPresent(error -> {
            throw new InvalidInput(error);
        });
        detector.requireNoStop(field, text);
        return text;
    }
}
