package se.lexheller.subscription;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Instance;
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

/** Begins, changes and ends subscriptions. Without a sign-in one begins once the link in the mail has been followed. */
@ApplicationScoped
@Transactional
public class SubscriptionService {

    /** Address of the way out by one POST; the secret comes after it. */
    public static final String ONE_CLICK = "/folj/avsluta-direkt/";
    private static final int MOST_LINKS_A_DAY = 10;
    private static final int MOST_SUBSCRIPTIONS = 50;
    private static final Duration KEPT_WITHDRAWN = Duration.ofDays(7);
    private static final Duration EXITS_KEPT = Duration.ofDays(400);

    @Inject
    private SubscriptionRepository subscriptions;
    @Inject
    private TopicNames names;
    @Inject
    private PublicCaseService cases;
    @Inject
    private Instance<SavedSearches> searches;
    @Inject
    private Event<SubscriptionWanted> wanted;
    @Inject
    private Clock clock;

    /** @throws NotFound where no such case is public */
    public PublicCase followable(String slug) {
        return cases.named(slug);
    }

    /** @return what can be chosen */
    public TopicChoices choices() {
        return names.choices();
    }

    public TopicDetails inWords(Topic topic) {
        return names.of(topic);
    }

    /** @return the search as it would be kept; empty where it searches for nothing, or nothing can be searched */
    public Optional<Topic> search(String query) {
        return Optional.of(searches).filter(Instance::isResolvable).flatMap(s -> s.get().kept(query))
                .filter(kept -> kept.length() <= Topic.LONGEST_SEARCH).map(Topic::ofSearch)
                .filter(topic -> topic.text().length() <= Topic.LONGEST);
    }

    /**
     * Mails a link to the address. What happens looks the same whether the address is told already, is new or has got many
     * links today: nobody can find out who follows what.
     *
     * @throws InvalidInput where it can't be an address, or something is named that can't be chosen
     */
    public void ask(Topic topic, Frequency frequency, String typedEmail) {
        String email = TypedText.clean(typedEmail).toLowerCase(Locale.ROOT);
        if (!EmailAddress.isOne(email)) {
            throw new InvalidInput(FieldError.of("email", email.isEmpty() ? "error.required" : "error.email"));
        }
        names.requireKnown(topic);
        Instant now = clock.instant();
        Optional<Subscription> known = subscriptions.locked(topic, email);
        if (known.map(s -> s.mayMail(now)).orElseGet(() -> subscriptions.countOf(email) < MOST_SUBSCRIPTIONS)
                && subscriptions.linksTo(email, now.minus(Subscription.DAY)) < MOST_LINKS_A_DAY) {
            mailLink(known, topic, frequency, email, now);
        }
    }

    private void mailLink(Optional<Subscription> known, Topic topic, Frequency frequency, String email, Instant now) {
        Secret link = Secret.random();
        known.ifPresent(s -> s.linkMailed(link.hash(), frequency, now));
        Subscription subscription = known.orElseGet(() -> subscriptions.add(new Subscription(topic, frequency, email, link.hash(), now)));
        wanted.fire(new SubscriptionWanted(subscription.id(), email, link, subscription.confirmUntil(), now));
    }

    /** At once: the account's address has been confirmed before. */
    public void follow(User user, Topic topic, Frequency frequency) {
        if (!user.isSignedIn()) {
            throw new NotFound("nobody is signed in");
        }
        names.requireKnown(topic);
        Instant now = clock.instant();
        String email = user.email().toLowerCase(Locale.ROOT);
        subscriptions.locked(topic, email).ifPresentOrElse(s -> s.confirmKnown(frequency, now),
                () -> subscriptions.add(Subscription.known(topic, frequency, email, now)));
    }

    public FollowLink link(Secret link) {
        return subscriptions.byLink(link.hash(), false).map(s -> told(s, s.linkState(clock.instant()))).orElse(FollowLink.UNKNOWN);
    }

    /** @throws BusinessRuleViolation where the link has been followed, is too old or nobody's */
    public void confirm(Secret link) {
        subscriptions.byLink(link.hash(), true).orElseThrow(() -> new BusinessRuleViolation("rule.follow-link-not-valid")).confirm(clock.instant());
    }

    /** @return what the way out of a mail leads out of */
    public FollowLink exit(Secret exit) {
        return subscriptions.byExit(exit.hash()).map(s -> told(s, FollowState.VALID)).orElse(FollowLink.UNKNOWN);
    }

    /** The address is forgotten; a second time changes nothing. */
    public void leave(Secret exit) {
        subscriptions.byExit(exit.hash()).ifPresent(subscriptions::remove);
    }

    /** @return all that the address is told of which the secret was mailed to; empty where it is nobody's */
    public List<SubscriptionRow> ofHolder(Secret exit) {
        return subscriptions.byExit(exit.hash()).map(s -> subscriptions.confirmed(s.email()).stream()
                .map(each -> new SubscriptionRow(each.id(), names.of(each.topic()), each.frequency())).toList()).orElse(List.of());
    }

    /** @throws NotFound where the subscription isn't of the address that the secret was mailed to */
    public void change(Secret exit, long id, Frequency frequency) {
        ofSameAddress(exit, id).change(frequency, clock.instant());
    }

    /**
     * Ends one of the address's subscriptions.
     *
     * @return the secret by which the others go on being changed: a mail's own ends with what the mail was about
     * @throws NotFound where the subscription isn't of the address that the secret was mailed to
     */
    public Secret leave(Secret exit, long id) {
        Subscription left = ofSameAddress(exit, id);
        boolean own = subscriptions.byExit(exit.hash()).filter(s -> s.id() == id).isPresent();
        Optional<Subscription> other = subscriptions.confirmed(left.email()).stream().filter(s -> s.id() != id).findFirst();
        subscriptions.remove(left);
        return own && other.isPresent() ? newExit(other.get()) : exit;
    }

    private Secret newExit(Subscription subscription) {
        Secret secret = Secret.random();
        subscriptions.addExit(secret.hash(), subscription.id(), clock.instant());
        return secret;
    }

    /** Everything that the address is told of. */
    public void leaveAll(Secret exit) {
        subscriptions.byExit(exit.hash()).ifPresent(s -> subscriptions.confirmed(s.email()).forEach(subscriptions::remove));
    }

    /** @return how many addresses went: never confirmed in time, or of a case that was taken away a week ago */
    public int removeForgotten() {
        Instant now = clock.instant();
        subscriptions.removeExits(now.minus(EXITS_KEPT));
        return subscriptions.removeForgotten(now.minus(Subscription.LINK_VALID), now.minus(KEPT_WITHDRAWN));
    }

    private Subscription ofSameAddress(Secret exit, long id) {
        String email = subscriptions.byExit(exit.hash()).map(Subscription::email).orElseThrow(() -> new NotFound("subscription"));
        return subscriptions.lock(id).filter(s -> s.email().equals(email)).orElseThrow(() -> new NotFound("subscription " + id));
    }

    private FollowLink told(Subscription subscription, FollowState state) {
        return new FollowLink(state, names.of(subscription.topic()));
    }
}
