package se.lexheller.mapkeeping;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import se.lexheller.coordinationmap.MapReviewService;
import se.lexheller.coordinationmap.ReviewFilter;
import se.lexheller.coordinationmap.ReviewRow;
import se.lexheller.platform.database.FigureMemory;
import se.lexheller.security.Role;
import se.lexheller.security.SignInService;
import se.lexheller.security.User;
import se.lexheller.shared.BusinessRuleViolation;
import se.lexheller.shared.FieldError;
import se.lexheller.shared.InvalidInput;
import se.lexheller.shared.NotFound;

/** Verifiering: what is to be looked at, by whom, and that it was found right. */
@ApplicationScoped
@Transactional
public class VerificationService {

    public static final int USUAL_MONTHS = 12;
    public static final List<Integer> MONTHS = List.of(3, 6, 12, 24);
    static final int PAGE_SIZE = 50;

    @Inject
    private MapReviewService reviews;
    @Inject
    private VerificationRepository verifications;
    @Inject
    private ReviewAccess access;
    @Inject
    private SignInService accounts;
    @Inject
    private FigureMemory figures;
    @Inject
    private Clock clock;

    public boolean mayRead(User user) {
        return access.mayRead(user);
    }

    /** @return how many of those that the user keeps, or else sees, are overdue; 0 for whoever may not know */
    public long overdue(User user) {
        if (!access.mayRead(user)) {
            return 0;
        }
        ReviewFilter filter = filter(user, usual(user), ReviewTime.OVERDUE);
        return figures.of(List.of("entries to look at", filter, reviews.today()), () -> reviews.count(filter));
    }

    /** @throws NotFound for everybody but those who keep some part of the map, and the auditor */
    public ReviewList list(User user, ReviewView view) {
        access.requireRead(user);
        List<ReviewScope> scopes = scopes(user);
        ReviewScope scope = scopes.contains(view.scope()) ? view.scope() : usual(user);
        return new ReviewList(reviews.page(filter(user, scope, view.time()), view.page(), PAGE_SIZE), scope, view.time(), scopes,
                candidates(user), access.mayKeepAny(user));
    }

    /**
     * All of them, or none where one can't be.
     *
     * @throws NotFound              for what isn't the user's to keep
     * @throws BusinessRuleViolation where one has changed since it was seen
     */
    public void verify(User user, Collection<SeenVersion> seen, int months) {
        requireSome(seen);
        if (!MONTHS.contains(months)) {
            throw new NotFound("pause between reviews");
        }
        LocalDate next = reviews.today().plusMonths(months);
        for (SeenVersion one : seen) {
            access.requireKeep(user, reviews.keeper(one.entryId()));
            reviews.verify(one.entryId(), one.number(), user.organisationId(), next);
            verifications.add(new MapVerification(one, user.accountId(), user.organisationId(), next, clock.instant()));
        }
    }

    /**
     * @param account null: whoever keeps the part
     * @throws NotFound     for what isn't the user's to keep
     * @throws InvalidInput where the account may not keep one of them
     */
    public void answeredForBy(User user, Collection<SeenVersion> seen, Long account) {
        requireSome(seen);
        for (SeenVersion one : seen) {
            Long keeper = reviews.keeper(one.entryId());
            access.requireKeep(user, keeper);
            if (account != null && keepers(keeper).stream().noneMatch(k -> k.accountId().equals(account))) {
                throw new InvalidInput(FieldError.of("responsible", "error.map-not-keeper"));
            }
            reviews.answeredForBy(one.entryId(), account);
        }
    }

    /** @return all that are to be looked at some day, for everybody: names and days, nothing personal */
    public List<ReviewRow> calendar(ReviewFilter.Owner owner) {
        return reviews.calendar(owner);
    }

    /** @param keeper member; null: the association; @return those who keep its part of the map */
    List<User> keepers(Long keeper) {
        List<User> some = keeper == null ? accounts.holders(Role.COORDINATOR) : accounts.colleagues(keeper, Set.of(Role.MAP_EDITOR));
        return some.stream().filter(u -> access.mayKeep(u, keeper)).toList();
    }

    private static void requireSome(Collection<SeenVersion> seen) {
        if (seen.isEmpty()) {
            throw new BusinessRuleViolation("rule.map-none-chosen");
        }
    }

    private List<ReviewList.Candidate> candidates(User user) {
        List<User> found = new ArrayList<>();
        if (access.mayKeep(user, null)) {
            found.addAll(keepers(null));
        }
        if (access.mayKeep(user, user.organisationId())) {
            found.addAll(keepers(user.organisationId()));
        }
        return found.stream().distinct().map(u -> new ReviewList.Candidate(u.accountId(), u.name())).toList();
    }

    private List<ReviewScope> scopes(User user) {
        List<ReviewScope> scopes = new ArrayList<>();
        if (access.mayKeepAny(user)) {
            scopes.addAll(List.of(ReviewScope.MINE, ReviewScope.OURS));
        }
        if (access.maySeeAll(user)) {
            scopes.add(ReviewScope.ALL);
        }
        return scopes;
    }

    private ReviewScope usual(User user) {
        return access.mayKeepAny(user) ? ReviewScope.OURS : ReviewScope.ALL;
    }

    /** What is ours is the member's for its editor, the association's for the coordinator. */
    private ReviewFilter filter(User user, ReviewScope scope, ReviewTime time) {
        LocalDate until = time.until(reviews.today());
        Long member = access.partOf(user);
        return switch (scope) {
            case MINE -> new ReviewFilter(user.accountId(), null, until);
            case OURS -> new ReviewFilter(null, new ReviewFilter.Owner(member), until);
            case ALL -> new ReviewFilter(null, null, until);
        };
    }
}
