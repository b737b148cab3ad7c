package se.lexheller.deviation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import se.lexheller.organisation.OrganisationService;
import se.lexheller.security.User;
import se.lexheller.shared.AuditKind;
import se.lexheller.shared.Audited;
import se.lexheller.shared.BusinessRuleViolation;
import se.lexheller.shared.InvalidInput;
import se.lexheller.shared.NotFound;
import se.lexheller.shared.Secret;

/** Sends a draft: at once where it is known whose it is, else once the link in the mail has been followed. */
@ApplicationScoped
@Transactional
public class SubmissionService {

    private static final Duration DAY = Duration.ofDays(1);
    private static final int MOST_MAILS_A_DAY = 10;

    @Inject
    private FilingRepository drafts;
    @Inject
    private FilingReader reader;
    @Inject
    private FilingAccess access;
    @Inject
    private CaseRegistration registration;
    @Inject
    private FilerConsentService consents;
    @Inject
    private OrganisationService organisations;
    @Inject
    private DeviationService cases;
    @Inject
    private Event<Audited> audited;
    @Inject
    private Event<ConfirmationWanted> wanted;
    @Inject
    private Clock clock;

    /**
     * @param noPersonalData whether the filer has said that nobody is pointed out
     * @throws InvalidInput          where an answer has to be put right
     * @throws BusinessRuleViolation where personal data is still to be dealt with
     */
    public FilingOutcome submit(User user, Secret cookie, boolean noPersonalData) {
        Instant now = clock.instant();
        FilingDraft draft = ownDraft(user, cookie, now);
        if (draft.isSubmitted()) {
            return new FilingOutcome(cases.newFollowUpLink(draft.deviationId()));
        }
        FilingCheck check = checked(user, draft.answers(), noPersonalData);
        if (access.way(user, draft.answers()) == FilingWay.BY_EMAIL) {
            if (!draft.isLinkValid(now) || !draft.mailedJustNow(now)) {
                mailLink(draft, now);
            }
            return new FilingOutcome(null);
        }
        return register(user, draft, check, now);
    }

    /** @throws NotFound where nothing sent from this browser waits for its link */
    public AwaitedConfirmation awaited(User user, Secret cookie) {
        FilingDraft draft = Optional.ofNullable(cookie).flatMap(c -> drafts.draft(c.hash())).filter(d -> access.mayOpen(user, d))
                .filter(d -> d.isAwaitingConfirmation() || d.wasSubmittedJustNow(clock.instant()))
                .orElseThrow(() -> new NotFound("awaited confirmation"));
        String number = draft.isSubmitted() ? cases.facts(draft.deviationId()).number() : null;
        return new AwaitedConfirmation(draft.answers().text("email").strip(), draft.confirmUntil(), number);
    }

    /** Mails a new link to the same address; the old one stops working. */
    public void resend(User user, Secret cookie) {
        Instant now = clock.instant();
        FilingDraft draft = ownDraft(user, cookie, now);
        if (draft.isAwaitingConfirmation()) {
            mailLink(draft, now);
        }
    }

    /** @param link from the mail: enough by itself, since it may be followed on another device */
    public LinkState state(Secret link) {
        Instant now = clock.instant();
        return drafts.byLink(link.hash()).map(d -> state(d, now)).orElse(LinkState.UNKNOWN);
    }

    /** Turns the draft into a case, once. */
    public FilingOutcome confirm(Secret link) {
        Instant now = clock.instant();
        FilingDraft draft = drafts.lockedByLink(link.hash()).filter(d -> d.isLinkValid(now))
                .orElseThrow(() -> new BusinessRuleViolation("rule.link-not-valid"));
        return register(User.anonymous(), draft, checked(User.anonymous(), draft.answers(), true), now);
    }

    /** For a link that is too old: whoever holds it gets a new one in the same mailbox. */
    public void renew(Secret link) {
        Instant now = clock.instant();
        FilingDraft draft = drafts.lockedByLink(link.hash()).filter(d -> state(d, now) == LinkState.EXPIRED)
                .orElseThrow(() -> new BusinessRuleViolation("rule.link-not-valid"));
        mailLink(draft, now);
    }

    private static LinkState state(FilingDraft draft, Instant now) {
        if (draft.isSubmitted()) {
            return LinkState.USED;
        }
        return draft.isLinkValid(now) ? LinkState.VALID : LinkState.EXPIRED;
    }

    private FilingDraft ownDraft(User user, Secret cookie, Instant now) {
        return Optional.ofNullable(cookie).flatMap(c -> drafts.locked(c.hash())).filter(d -> access.mayOpen(user, d))
                .filter(d -> !d.isSubmitted() || d.wasSubmittedJustNow(now)).orElseThrow(() -> new NotFound("draft"));
    }

    private FilingCheck checked(User user, FilingAnswers answers, boolean noPersonalData) {
        FilingCheck check = reader.check(user, answers);
        reader.requireReady(check, answers, noPersonalData);
        return check;
    }

    private void mailLink(FilingDraft draft, Instant now) {
        String email = draft.answers().text("email").strip();
        String emailHash = new Secret(email.toLowerCase(Locale.ROOT)).hash();
        if (!draft.mayMail(now) || drafts.mailsTo(emailHash, now.minus(DAY)) >= MOST_MAILS_A_DAY) {
            throw new BusinessRuleViolation("rule.link-mailed-often");
        }
        Secret secret = Secret.random();
        draft.awaitConfirmation(secret.hash(), emailHash, now);
        wanted.fire(new ConfirmationWanted(draft.id(), email, secret, draft.confirmUntil(), now));
    }

    private FilingOutcome register(User user, FilingDraft draft, FilingCheck check, Instant now) {
        FilingWay way = access.way(user, draft.answers());
        By by = way == FilingWay.BY_PHONE ? By.user(user) : By.filer(user.accountId());
        CaseRegistration.Registered registered = registration.register(check.filing(), identity(user, way, check), by,
                reader.acknowledgements(draft.answers()), now);
        if (check.letsMembersKnow()) {
            consents.shownFromTheStart(registered.id(), by, now);
        }
        if (way == FilingWay.BY_PHONE) {
            audited.fire(Audited.by(user.accountId(), AuditKind.FILED_FOR_SOMEBODY, now).on(cases.facts(registered.id()).number()));
        }
        draft.submitted(registered.id(), now);
        return new FilingOutcome(registered.followUp());
    }

    private FilerIdentity identity(User user, FilingWay way, FilingCheck check) {
        return switch (way) {
            case SIGNED_IN -> new FilerIdentity(user.accountId(), null, user.organisationId(), user.name(), user.email(), check.typed("occupation"));
            case BY_PHONE -> new FilerIdentity(null, user.accountId(), check.organisation().orElse(null), check.answered("name"),
                    check.answered("email"), check.typed("occupation"));
            case BY_EMAIL, BY_SYSTEM -> new FilerIdentity(null, null, organisations.ofEmail(check.typed("email")).orElse(null), check.answered("name"),
                    check.typed("email"), check.typed("occupation"));
        };
    }
}
