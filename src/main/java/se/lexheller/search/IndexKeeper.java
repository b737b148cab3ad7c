package se.lexheller.search;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.lucene.store.AlreadyClosedException;
import se.lexheller.calendar.SwedishDates;
import se.lexheller.platform.Settings;
import se.lexheller.platform.change.ChangeLog;
import se.lexheller.platform.change.PublicChange;
import se.lexheller.platform.change.PublicPart;
import se.lexheller.platform.database.DatabaseReady;
import se.lexheller.platform.schedule.Rounds;

/**
 * Keeps this node's index the same as what is public: follows the log of public changes, and makes the index anew in the background
 * where there is none, it is damaged, of another version of the product, or too far behind. Until it is whole nobody is shown it.
 */
@ApplicationScoped
public class IndexKeeper {

    private static final Logger LOG = Logger.getLogger(IndexKeeper.class.getName());
    private static final Duration PAUSE = Duration.ofMillis(20);
    /** Nothing is heard as a rule: the day may have changed, the index may be tidied, or something may have failed. */
    private static final Duration LOOK = Duration.ofSeconds(15);

    private final IndexPlace place;
    private final Map<PublicPart, SearchSource> sources = new EnumMap<>(PublicPart.class);
    private final ChangeLog log;
    private final Clock clock;
    private final IndexNews news = new IndexNews();
    private SearchIndex index;
    private volatile SearchIndex shown;
    private boolean failed;

    /** For the CDI proxy. */
    protected IndexKeeper() {
        this((IndexPlace) null, List.of(), null, null);
    }

    @Inject
    IndexKeeper(Settings settings, @Any Instance<SearchSource> sources, ChangeLog log, Clock clock) {
        this(new IndexPlace(settings.searchDirectory()), sources, log, clock);
    }

    IndexKeeper(IndexPlace place, Iterable<SearchSource> sources, ChangeLog log, Clock clock) {
        this.place = place;
        this.log = log;
        this.clock = clock;
        sources.forEach(source -> this.sources.put(source.part(), source));
    }

    void begin(@Observes DatabaseReady ready, Rounds rounds) {
        rounds.always(PAUSE, "keeping the index of search", this::round);
    }

    void hear(@Observes PublicChange change) {
        if (sources.containsKey(change.part())) {
            news.hear();
        }
    }

    /** @return whether all is taken in that this node has heard of; waits for it a moment */
    boolean isCurrent(Duration patience) {
        return news.isCurrent(patience);
    }

    /** @return empty while it is being prepared */
    Optional<SearchIndex> shown() {
        return Optional.ofNullable(shown);
    }

    /** Something could not be read from it: it is made anew. */
    void distrust(SearchIndex broken) {
        if (shown == broken) {
            shown = null;
            news.wake();
        }
    }

    private void round() {
        try {
            if (shown != null || failed) {
                news.await(LOOK);
            }
            failed = true;
            follow();
            failed = false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // the server stops
        }
    }

    /** Brings the index up to date, by whatever it takes. One thread at a time. */
    synchronized void follow() {
        try {
            try {
                catchUp();
            } catch (IOException | AlreadyClosedException e) {
                LOG.log(Level.WARNING, "the index of search is damaged and is made anew", e);
                discard();
                rebuild();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("no index of search can be kept; it is tried again", e);
        }
    }

    private void catchUp() throws IOException {
        if (index == null) {
            index = place.open();
        } else if (shown == null) {
            discard(); // somebody could not read it
        }
        Optional<IndexState> state = index == null ? Optional.empty() : index.state();
        if (state.isEmpty() || !log.reaches(state.get().change())) {
            rebuild();
        } else {
            takeIn(state.get());
            shown = index;
        }
    }

    private void discard() {
        shown = null;
        try {
            if (index != null) {
                index.close();
            }
        } catch (IOException | AlreadyClosedException e) {
            LOG.log(Level.FINE, "a damaged index could not be closed in order", e);
        }
        index = null;
    }

    private void rebuild() throws IOException {
        shown = null;
        if (index == null) {
            index = place.openAnew();
        }
        IndexState begun = new IndexState(log.head(), today());
        index.removeAll();
        new Following(index, sources, log, news, begun.change()).readAll();
        index.tidy();
        index.keep(begun);
        takeIn(begun);
        shown = index;
        LOG.info("the index of search has been made anew");
    }

    private void takeIn(IndexState from) throws IOException {
        Following following = new Following(index, sources, log, news, from.change());
        LocalDate today = today();
        if (!today.equals(from.day())) {
            following.readAnew(PublicPart.MAP);
        }
        following.follow();
        IndexState now = new IndexState(following.seen(), today);
        if (!now.equals(from)) {
            index.keep(now);
        } else {
            index.useTidied();
        }
    }

    private LocalDate today() {
        return clock.instant().atZone(SwedishDates.ZONE).toLocalDate();
    }

    @PreDestroy
    synchronized void close() {
        discard();
        try {
            place.leave();
        } catch (IOException e) {
            LOG.log(Level.WARNING, "a temporary index of search is left behind", e);
        }
    }
}
