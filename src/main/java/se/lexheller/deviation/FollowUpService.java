package se.lexheller.deviation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import se.lexheller.calendar.SwedishDates;
import se.lexheller.calendar.WorkingDays;
import se.lexheller.privacy.Acknowledgement;
import se.lexheller.privacy.Finding;
import se.lexheller.privacy.PersonalDataDetector;
import se.lexheller.privacy.ScanReport;
import se.lexheller.privacy.Severity;
import se.lexheller.security.Permission;
import se.lexheller.security.User;
import se.lexheller.shared.FieldError;
import se.lexheller.shared.InvalidInput;
import se.lexheller.shared.NotFound;
import se.lexheller.shared.PageOf;
import se.lexheller.shared.TypedText;

/** A case in its filer's hands: reading where it stands, answering the association's questions, writing, withdrawing. */
@ApplicationScoped
@Transactional
public class FollowUpService {

    /** The field in which the filer writes to the association. */
    public static final String REPLY = "reply";
    private static final String WITHDRAWAL = "withdrawal";
    private static final int LONGEST_REASON = 2000;
    /** What the receipt promises: the coordinator reads within a working week. */
    private static final int WORKING_DAYS_TO_READ = 5;
    private static final int LONGEST_CHAIN = 10;

    @Inject
    private DeviationRepository deviations;
    @Inject
    private FollowUpRepository followUps;
    @Inject
    private FilersCases cases;
    @Inject
    private PersonalDataDetector detector;
    @Inject
    private WorkingDays workingDays;
    @Inject
    private SwedishDates dates;
    @Inject
    private Event<CaseMoved> moved;
    @Inject
    private Event<MessageWritten> written;
    @Inject
    private Clock clock;

    /** @throws NotFound where the key opens nothing */
    public FollowUp read(FilerKey key) {
        Deviation d = deviations.get(cases.open(key));
        Deviation followed = followed(d);
        FollowedCase other = followed == d ? null : new FollowedCase(followed.number(), followed.state(), followed.nextDueOn());
        return new FollowUp(d.number(), d.text(), d.state(), d.submittedAt(),
                workingDays.plusWorkingDays(dates.day(d.submittedAt()), WORKING_DAYS_TO_READ), d.nextDueOn(), other,
                followed.answeredAt() == null || followed.isRestricted() ? null : followed.id(), followUps.timeline(d.id()), followUps.conversation(d.id()),
                !d.state().isEnded(), d.state().leadsTo(DeviationState.WITHDRAWN));
    }

    /**
     * @param page counted from 1
     * @return the cases that somebody has filed signed in, newest first
     */
    public PageOf<MyCaseRow> mine(User user, int page) {
        Permission.OWN_CASE_READ.require(user);
        return followUps.ofAccount(user.accountId(), Math.max(1, page));
    }

    /** @return what in a text to the association seems to be personal data */
    public ScanReport scan(String typed) {
        return detector.scan(Map.of(REPLY, TypedText.clean(typed)));
    }

    /**
     * Writes to the association. Where it has asked something, it is the answer, and the case goes on.
     *
     * @param reason why a warning of the scan is no personal data; empty where nothing was found
     * @throws InvalidInput where the text or the reason has to be put right
     */
    public void reply(FilerKey key, String typed, String reason) {
        Instant now = clock.instant();
        Deviation d = deviations.lock(cases.open(key));
        if (d.state().isEnded()) {
            throw new NotFound("conversation");
        }
        String text = TypedText.clean(typed);
        TypedText.check(REPLY, text, true, CaseText.LONGEST_TEXT).ifPresent(FollowUpService::refuse);
        List<Acknowledgement> given = acknowledged(scan(text), reason);
        By by = By.filer(key.user().accountId());
        if (d.state() == DeviationState.NEEDS_SUPPLEMENT) {
            answer(d, text, by, now);
        } else {
            ConversationEntry message = deviations.add(new ConversationEntry(d.id(), ConversationEntry.Kind.MESSAGE, text, by, now));
            written.fire(new MessageWritten(d.id(), message.id(), true, now));
        }
        given.forEach(a -> deviations.add(new PrivacyAcknowledgement(d.id(), a, by.accountId(), now)));
    }

    /** @param typed why, in the filer's words; may be empty */
    public void withdraw(FilerKey key, String typed) {
        Instant now = clock.instant();
        Deviation d = deviations.lock(cases.open(key));
        String reason = TypedText.clean(typed);
        TypedText.check(WITHDRAWAL, reason, false, LONGEST_REASON).ifPresent(FollowUpService::refuse);
        if (detector.scan(reason).stream().anyMatch(place -> !place.kind().isGuess())) {
            refuse(FieldError.of(WITHDRAWAL, "error.personal-data"));
        }
        DeviationState from = d.state();
        d.withdraw(reason.isEmpty() ? null : reason, By.filer(key.user().accountId()), now);
        moved.fire(new CaseMoved(d.id(), from, d.state(), null, now));
    }

    private void answer(Deviation d, String text, By by, Instant now) {
        deviations.unansweredQuestions(d.id()).forEach(question -> question.answered(now));
        deviations.add(new ConversationEntry(d.id(), ConversationEntry.Kind.ANSWER, text, by, now));
        d.supplemented(by, now);
        moved.fire(new CaseMoved(d.id(), DeviationState.NEEDS_SUPPLEMENT, d.state(), null, now));
    }

    private static List<Acknowledgement> acknowledged(ScanReport scan, String reason) {
        if (scan.blocks()) {
            refuse(FieldError.of(REPLY, "error.personal-data-stop"));
        }
        if (scan.warns() && TypedText.clean(reason).isEmpty()) {
            refuse(FieldError.of(REPLY, "error.personal-data"));
        }
        List<Finding> warnings = scan.findings(REPLY).stream().filter(f -> f.severity() == Severity.WARN).toList();
        return warnings.stream().map(place -> scan.acknowledge(REPLY, place, reason)).toList();
    }

    /** A duplicate's filer follows the case that lives on, which may have become a duplicate itself. */
    private Deviation followed(Deviation d) {
        Deviation followed = d;
        for (int i = 0; i < LONGEST_CHAIN && followed.duplicateOfId() != null; i++) {
            followed = deviations.get(followed.duplicateOfId());
        }
        return followed;
    }

    private static void refuse(FieldError error) {
        throw new InvalidInput(error);
    }
}
