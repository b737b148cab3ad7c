package se.lexheller.subscription;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import se.lexheller.publication.PublicCase;
import se.lexheller.publication.PublicCaseService;
import se.lexheller.security.User;
import se.lexheller.shared.BusinessRuleViolation;
import se.lexheller.shared.EmailAddress;
import se.lexheller.shared.FieldError;
import se.lexheller.shared.InvalidInput;
import se.lexheller.shared.NotFound;
import se.lexheller.shared.Secret;
import se.lexheller.shared.TypedText;

/** Begins and ends to follow a published case. Without a sign-in it begins once the link in the mail has been followed. */
@ApplicationScoped
@Transactional
public class FollowerService {

    /** Address of the way out by one POST; the secret comes after it. */
    public static final String ONE_CLICK = "/folj/avsluta-direkt/";
    private static final int MOST_LINKS_A_DAY = 10;
    private static final Duration KEPT_WITHDRAWN = Duration.ofDays(7);

    @Inject
    private FollowerRepository followers;
    @Inject
    private PublicCaseService cases;
    @Inject
    private Event<FollowWanted> wanted;
    @Inject
    private Clock clock;

    /** @throws NotFound where no such case is public */
    public PublicCase followable(String slug) {
        return cases.named(slug);
    }

    /**
     * Mails a link to the address. What happens looks the same whether the address follows already, is new or has got many
     * links today: nobody can find out who follows what.
     *
     * @throws InvalidInput where it can't be an address
     */
    public void ask(String slug, String typedEmail) {
        PublicCase about = cases.named(slug);
        String email = TypedText.clean(typedEmail).toLowerCase(Locale.ROOT);
        if (!EmailAddress.isOne(email)) {
            throw new InvalidInput(FieldError.of("email", email.isEmpty() ? "error.required" : "error.email"));
        }
        Instant now = clock.instant();
        Optional<CaseFollower> known = followers.locked(about.id(), email);
        if (followers.linksTo(email, now.minus(CaseFollower.DAY)) >= MOST_LINKS_A_DAY || known.isPresent() && !known.get().mayMail(now)) {
            return;
        }
        Secret link = Secret.random();
        known.ifPresent(f -> f.linkMailed(link.hash(), now));
        CaseFollower follower = known.orElseGet(() -> followers.add(new CaseFollower(about.id(), email, link.hash(), now)));
        wanted.fire(new FollowWanted(follower.id(), email, about.number(), link, follower.confirmUntil(), now));
    }

    /** At once: the account's address has been confirmed before. */
    public void follow(User user, String slug) {
        if (!user.isSignedIn()) {
            throw new NotFound("nobody is signed in");
        }
        PublicCase about = cases.named(slug);
        Instant now = clock.instant();
        String email = user.email().toLowerCase(Locale.ROOT);
        followers.locked(about.id(), email).ifPresentOrElse(f -> f.confirmKnown(now),
                () -> followers.add(CaseFollower.known(about.id(), email, now)));
    }

    public FollowLink link(Secret link) {
        return followers.byLink(link.hash(), false).map(f -> told(f, f.linkState(clock.instant()))).orElse(FollowLink.UNKNOWN);
    }

    /** @throws BusinessRuleViolation where the link has been followed, is too old or nobody's */
    public void confirm(Secret link) {
        followers.byLink(link.hash(), true).orElseThrow(() -> new BusinessRuleViolation("rule.follow-link-not-valid")).confirm(clock.instant());
    }

    /** @return what the way out of a mail leads out of */
    public FollowLink exit(Secret exit) {
        return followers.byExit(exit.hash()).map(f -> told(f, FollowState.VALID)).orElse(FollowLink.UNKNOWN);
    }

    /** The address is forgotten; a second time changes nothing. */
    public void leave(Secret exit) {
        followers.byExit(exit.hash()).ifPresent(followers::remove);
    }

    /** @return those who are to be told of a case, each with a new way out: only its hash is kept, so no earlier one can be repeated */
    public List<Follower> toTell(long deviationId) {
        Instant now = clock.instant();
        return followers.confirmed(deviationId).stream().map(f -> {
            Secret exit = Secret.random();
            followers.addExit(exit.hash(), f.id(), now);
            return new Follower(f.email(), exit);
        }).toList();
    }

    /** @return how many addresses went: never confirmed in time, or of a case that was taken away a week ago */
    public int removeForgotten() {
        Instant now = clock.instant();
        return followers.removeForgotten(now.minus(CaseFollower.LINK_VALID), now.minus(KEPT_WITHDRAWN));
    }

    private FollowLink told(CaseFollower follower, FollowState state) {
        Object[] about = followers.caseOf(follower);
        return new FollowLink(state, (String) about[0], (String) about[1]);
    }
}
