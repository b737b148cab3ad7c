package se.lexheller.reaction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import se.lexheller.assignment.MemberReadingService;
import se.lexheller.deviation.DeviationService;
import se.lexheller.publication.PublicCase;
import se.lexheller.publication.PublicCaseService;
import se.lexheller.security.User;
import se.lexheller.shared.NotFound;

/** Vi känner igen det här: whoever is signed in says so of a published case, and a member's staff of a case assigned to the member. */
@ApplicationScoped
@Transactional
public class RecognitionService {

    @Inject
    private RecognitionRepository recognitions;
    @Inject
    private ReactionAccess access;
    @Inject
    private PublicCaseService cases;
    @Inject
    private MemberReadingService assignments;
    @Inject
    private DeviationService deviations;
    @Inject
    private VoteRepository votes;
    @Inject
    private Clock clock;

    /** @throws NotFound where no such case is public, or nobody is signed in */
    public PublicCase published(User user, String slug) {
        access.requireRecognise(user);
        return cases.named(slug);
    }

    /** @param number of a case that is public, or whose assignment the user reads; @return whether the user has said so */
    public boolean isRecognised(User user, String number) {
        access.requireRecognise(user);
        return recognitions.isBy(deviations.idOf(number), user.accountId());
    }

    /** Once a person; a second time changes nothing. @throws NotFound where the case isn't public */
    public void recognise(User user, String slug) {
        add(user, published(user, slug).number());
    }

    /** @throws NotFound where it isn't the user's member that has been asked */
    public void recogniseAssigned(User user, long assignment) {
        access.requireRecognise(user);
        add(user, assignments.details(user, assignment).number());
    }

    /** It was a mistake. @throws NotFound where the case isn't public */
    public void takeBack(User user, String slug) {
        recognitions.remove(deviations.idOf(published(user, slug).number()), user.accountId());
    }

    private void add(User user, String number) {
        recognitions.add(deviations.idOf(number), user.accountId(), clock.instant());
    }

    /** @return what the association sees of a case */
    public Reactions numbers(User user, String number) {
        access.requireNumbers(user);
        long id = deviations.idOf(number);
        int[] counts = votes.counts(id);
        return new Reactions(counts[0], counts[1], recognitions.howMany(id));
    }
}
