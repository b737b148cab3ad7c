package se.lexheller.mapfeedback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import se.lexheller.platform.database.FigureMemory;
import se.lexheller.security.User;
import se.lexheller.shared.NotFound;
import se.lexheller.shared.PageOf;
import se.lexheller.shared.Secret;
import se.lexheller.shared.TypedText;

/** The queue of what has come in about the map, and what is done with it. */
@ApplicationScoped
@Transactional
public class FeedbackHandlingService {

    static final int PAGE_SIZE = 50;

    @Inject
    private FeedbackRepository feedback;
    @Inject
    private FeedbackAccess access;
    @Inject
    private FeedbackCheck check;
    @Inject
    private Event<FeedbackAnswered> answered;
    @Inject
    private FigureMemory figures;
    @Inject
    private Clock clock;

    public boolean mayRead(User user) {
        return access.mayReadAny(user);
    }

    /** @return how many wait for an answer; 0 for whoever may not know */
    public long open(User user) {
        if (!access.mayReadAny(user)) {
            return 0;
        }
        Long keeper = keeperOf(user);
        return figures.of(Arrays.asList("open feedback", keeper), () -> feedback.count(FeedbackFilter.OPEN, keeper));
    }

    /**
     * @param page from 1; beyond the last, the last is given
     * @throws NotFound for everybody but the coordinator, map editors and the auditor
     */
    public PageOf<FeedbackRow> list(User user, FeedbackFilter filter, int page) {
        access.requireAny(user);
        long total = feedback.count(filter, keeperOf(user));
        int shown = PageOf.within(page, total, PAGE_SIZE);
        return new PageOf<>(feedback.page(filter, keeperOf(user), (shown - 1) * PAGE_SIZE, PAGE_SIZE), total, shown, PAGE_SIZE);
    }

    /** @throws NotFound also for whoever may not know of it */
    public FeedbackDetails get(User user, String number) {
        Long keeper = keeper(number);
        access.requireRead(user, keeper);
        FeedbackDetails found = feedback.details(number).orElseThrow(() -> new NotFound("feedback"));
        return access.mayHandle(user, keeper) ? found.handledBy(true) : found.withoutSender();
    }

    public void takeInHand(User user, String number) {
        locked(user, number).takeInHand(user.accountId());
    }

    /** @param answer to the sender; may be empty */
    public void accept(User user, String number, String answer) {
        MapFeedback found = locked(user, number);
        String toSender = TypedText.clean(answer);
        check.requireAnswer("answer", toSender, false);
        found.accept(toSender, user.accountId(), clock.instant());
        tell(found);
    }

    /** @param reason to the sender */
    public void decline(User user, String number, String reason) {
        MapFeedback found = locked(user, number);
        String toSender = TypedText.clean(reason);
        check.requireAnswer("reason", toSender, true);
        found.decline(toSender, user.accountId(), clock.instant());
        tell(found);
    }

    private void tell(MapFeedback closed) {
        if (closed.email() != null) {
            Instant now = clock.instant();
            Secret link = Secret.random();
            feedback.add(new FeedbackLink(link.hash(), closed.id(), now));
            answered.fire(new FeedbackAnswered(closed.id(), closed.number(), closed.email(), link, now));
        }
    }

    private MapFeedback locked(User user, String number) {
        access.requireHandle(user, keeper(number));
        return feedback.lock(number).orElseThrow(() -> new NotFound("feedback"));
    }

    /** @return null where the association handles it alone */
    private Long keeper(String number) {
        if (!number.matches("[A-Z0-9-]{1,20}")) {
            throw new NotFound("feedback");
        }
        long keeper = feedback.keeper(number).orElseThrow(() -> new NotFound("feedback"));
        return keeper == 0 ? null : keeper;
    }

    /** @return the member to whose part the user is held; null where all is read */
    private Long keeperOf(User user) {
        return access.mayReadAll(user) ? null : user.organisationId();
    }
}
