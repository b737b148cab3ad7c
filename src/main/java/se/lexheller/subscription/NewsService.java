package se.lexheller.subscription;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import se.lexheller.publication.AnswerOutdated;
import se.lexheller.publication.PublicCaseService;
import se.lexheller.publication.PublicationMoved;
import se.lexheller.publication.PublishedFacts;

/** Notes what happens to published cases, in the same transaction, and finds out later who is to be told. */
@ApplicationScoped
@Transactional
public class NewsService {

    /** The index of the search is fresh within two seconds on each node. */
    private static final Duration UNTIL_FOUND = Duration.ofSeconds(5);
    private static final int PORTION = 500;

    @Inject
    private NewsRepository news;
    @Inject
    private PublicCaseService cases;
    @Inject
    private Instance<SavedSearches> searches;
    @Inject
    private Event<NewsSpread> spread;
    @Inject
    private Clock clock;

    void onPublicationMoved(@Observes PublicationMoved moved) {
        switch (moved.to()) {
            case PUBLISHED -> note(moved.deviationId(), NewsKind.PUBLISHED, moved.at());
            case CORRECTED -> note(moved.deviationId(), NewsKind.CORRECTED, moved.at());
            case WITHDRAWN -> note(moved.deviationId(), NewsKind.WITHDRAWN, moved.at());
            case REDACTION, REVIEWED, SCHEDULED -> { } // readers notice nothing
        }
    }

    void onAnswerOutdated(@Observes AnswerOutdated outdated) {
        note(outdated.deviationId(), NewsKind.OUTDATED, outdated.at());
    }

    private void note(long deviationId, NewsKind what, Instant at) {
        news.add(deviationId, what, at, at.plus(UNTIL_FOUND));
    }

    /** @return whether there was anything to tell, so that there may be more */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public boolean spreadNext() {
        Instant now = clock.instant();
        return news.takeNext(now).map(next -> {
            cases.facts(next.deviationId()).filter(about -> about.withdrawn() == (next.what() == NewsKind.WITHDRAWN))
                    .ifPresent(about -> give(next, about, now));
            news.spread(next.id(), now);
            return true;
        }).orElse(false);
    }

    private void give(NewsRepository.News next, PublishedFacts about, Instant now) {
        List<Topic> wanted = news.topics().stream().filter(topic -> isWanted(topic, next.what(), about)).toList();
        Set<Long> subscribers = new TreeSet<>(news.subscribers(wanted));
        if (next.what() == NewsKind.WITHDRAWN) {
            subscribers.addAll(news.toldOf(next.deviationId()));
        }
        List<Long> all = List.copyOf(subscribers);
        for (int from = 0; from < all.size(); from += PORTION) {
            news.give(next.id(), all.subList(from, Math.min(from + PORTION, all.size())), now);
        }
        spread.fire(new NewsSpread(next.id(), next.what(), about, next.happenedAt()));
    }

    private boolean isWanted(Topic topic, NewsKind what, PublishedFacts about) {
        boolean material = what == NewsKind.PUBLISHED || what == NewsKind.CORRECTED;
        if (topic.isSearch()) {
            return material && searches.isResolvable() && searches.get().finds(topic.search(), about.number());
        }
        return (material || topic.isCase()) && topic.fits(about);
    }
}
