package se.lexheller.reaction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import se.lexheller.calendar.SwedishDates;
import se.lexheller.publication.PublicCase;
import se.lexheller.publication.PublicCaseService;

/** Hjälpte svaret? Counted once a person and day, as far as people can be told apart without keeping who they are. */
@ApplicationScoped
@Transactional
public class VoteService {

    @Inject
    private VoteRepository votes;
    @Inject
    private PublicCaseService cases;
    @Inject
    private SwedishDates dates;
    @Inject
    private Clock clock;

    /** @throws se.lexheller.shared.NotFound where no such case is public */
    public PublicCase about(String slug) {
        return cases.named(slug);
    }

    /** Whoever changes the mind is counted anew, not twice. */
    public void rate(String slug, boolean helped, Voter voter) {
        long id = cases.named(slug).id();
        LocalDate day = dates.day(clock.instant());
        String hash = voter.hash(votes.keyOf(day));
        Optional<Boolean> before = votes.said(day, hash, id);
        if (before.isEmpty()) {
            if (votes.note(day, hash, id, helped)) {
                votes.count(id, helped ? 1 : 0, helped ? 0 : 1);
            }
        } else if (before.get() != helped) {
            votes.noteOther(day, hash, id, helped);
            votes.count(id, helped ? 1 : -1, helped ? -1 : 1);
        }
    }

    /** What tells yesterday's readers apart goes, and with the day's key nobody can find out who they were. */
    public void forgetYesterday() {
        votes.forgetBefore(dates.day(clock.instant()));
    }
}
