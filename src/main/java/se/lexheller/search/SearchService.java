package se.lexheller.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.lucene.store.AlreadyClosedException;
import se.lexheller.platform.change.PublicPart;

/**
 * Finds what is public; the same for everybody, and without the database. Where the index is being prepared, or fails, there is no
 * answer: that is never a reason for a page not to be shown. What was asked for is never in a log.
 */
@ApplicationScoped
public class SearchService {

    private static final Logger LOG = Logger.getLogger(SearchService.class.getName());
    private static final int MOST_SUGGESTIONS = 8;
    private static final int MOST_ALIKE = 4;
    /** Much longer than it takes to take in what has just been published. */
    private static final Duration PATIENCE = Duration.ofMillis(500);

    @Inject
    private IndexKeeper keeper;

    /** @param typed null for nothing; @return what of it is looked for, as it may be shown again */
    public static String shown(String typed) {
        return Question.of(typed).text();
    }

    /** @return empty while search is being prepared */
    public Optional<Found> find(Wish wish) {
        keeper.isCurrent(PATIENCE);
        return read(index -> {
            Map<String, String> names = index.names();
            return index.read(searcher -> new Finder(searcher, names).find(wish));
        });
    }

    /**
     * @param number of a published case
     * @return whether the search finds it, each word as it is spelt
     */
    public boolean finds(Wish wish, String number) {
        keeper.isCurrent(PATIENCE);
        return read(index -> index.read(searcher -> new Finder(searcher).finds(wish, PublicPart.CASE + ":" + EntryType.CASE + ":" + number))).orElse(false);
    }

    /** @param typed perhaps only the first letters; @return pages that it may mean */
    public List<Hit> suggest(String typed) {
        return read(index -> index.read(searcher -> new Finder(searcher).begun(typed, MOST_SUGGESTIONS))).orElse(List.of());
    }

    /**
     * @param number of a published case
     * @return nothing as long as one of them may just have been withdrawn: the page that shows them is kept
     */
    public List<Hit> likeCase(String number) {
        return !keeper.isCurrent(PATIENCE) ? List.of() : read(index -> index.read(searcher -> new Alike(searcher).toCase(number, MOST_ALIKE))).orElse(List.of());
    }

    /** @param text that somebody is writing; it is kept nowhere */
    public List<Hit> likeText(String text) {
        return text.isBlank() ? List.of() : read(index -> index.read(searcher -> new Alike(searcher).toText(text, MOST_ALIKE))).orElse(List.of());
    }

    private interface Use<T> {
        T of(SearchIndex index) throws IOException;
    }

    private <T> Optional<T> read(Use<T> use) {
        Optional<SearchIndex> index = keeper.shown();
        try {
            return index.isEmpty() ? Optional.empty() : Optional.of(use.of(index.get()));
        } catch (IOException | AlreadyClosedException e) {
            LOG.log(Level.SEVERE, "search could not read its index, which is made anew", e);
            keeper.distrust(index.get());
        } catch (RuntimeException e) {
            LOG.log(Level.SEVERE, "a search failed", e);
        }
        return Optional.empty();
    }
}
