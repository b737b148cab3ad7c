package se.lexheller.search;

import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.lexheller.platform.change.ChangeLog;
import se.lexheller.platform.change.LoggedChange;
import se.lexheller.platform.change.PublicChange;
import se.lexheller.platform.change.PublicPart;

/**
 * One walk through the log of public changes, taking each into the index: single things at once, also while a whole part is being
 * read anew, since a withdrawal can't wait.
 */
final class Following {

    private static final int PORTION = 500;

    private final SearchIndex index;
    private final Map<PublicPart, SearchSource> sources;
    private final ChangeLog log;
    private final IndexNews news;
    private final Set<PublicPart> anew = EnumSet.noneOf(PublicPart.class);
    private long seen;

    /** @param from id of the last change that the index has taken in */
    Following(SearchIndex index, Map<PublicPart, SearchSource> sources, ChangeLog log, IndexNews news, long from) {
        this.index = index;
        this.sources = sources;
        this.log = log;
        this.news = news;
        this.seen = from;
    }

    /** @return id of the last change that the index has taken in by now */
    long seen() {
        return seen;
    }

    void readAnew(PublicPart part) {
        anew.add(part);
    }

    /** To the end of the log. */
    void follow() throws IOException {
        single();
        while (!anew.isEmpty()) {
            PublicPart part = anew.iterator().next();
            anew.remove(part);
            SearchSource source = sources.get(part);
            if (source.isOneWhole()) {
                index.removeAll(part);
            }
            long begun = seen;
            read(source, this::add);
            index.removeOlder(part, begun);
            index.refresh();
            index.tidyBeside();
            single();
        }
    }

    /** For an index that is empty, and that nobody is shown yet. */
    void readAll() throws IOException {
        for (SearchSource source : sources.values()) {
            read(source, portion -> index.add(portion, seen));
        }
    }

    private interface Step {
        void take(List<SearchEntry> portion) throws IOException;
    }

    private void add(List<SearchEntry> portion) throws IOException {
        index.add(portion, seen);
        single();
    }

    /** Portion by portion, so that little is in memory. */
    private static void read(SearchSource source, Step step) throws IOException {
        List<SearchEntry> portion = source.next(0, PORTION);
        while (!portion.isEmpty()) {
            step.take(portion);
            portion = source.next(portion.get(portion.size() - 1).key(), PORTION);
        }
    }

    private void single() throws IOException {
        long heard = news.heard();
        boolean any = false;
        for (List<LoggedChange> changes = log.since(seen); !changes.isEmpty(); changes = log.since(seen)) {
            for (LoggedChange change : changes) {
                any |= take(change.change());
                seen = change.id();
            }
        }
        if (any) {
            index.refresh();
        }
        news.takenIn(heard);
    }

    private boolean take(PublicChange change) throws IOException {
        SearchSource source = sources.get(change.part());
        if (source == null) {
            return false;
        }
        if (change.isEverything() || source.isOneWhole()) {
            anew.add(change.part());
            return false;
        }
        index.replace(change.part(), change.subject(), source.of(change.subject()), seen);
        return true;
    }
}
