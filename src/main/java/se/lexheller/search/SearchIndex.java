package se.lexheller.search;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.Directory;
import se.lexheller.platform.change.PublicPart;

/** The index in its directory: one writer, and searchers that see a whole state of it each. */
final class SearchIndex implements Closeable {

    /** The most that the writer holds in memory before it writes a segment. */
    private static final double MEGABYTES = 24;

    private static final Sort ORDER = new Sort(new SortField(Fields.ORDER, SortField.Type.LONG, true));

    /** Something that is read from one state of the index. */
    interface Reading<T> {
        T from(IndexSearcher searcher) throws IOException;
    }

    private final Directory directory;
    private final IndexWriter writer;
    private final SearcherManager searchers;
    private volatile Map<String, String> names = new ConcurrentHashMap<>();

    /** @throws IOException where it is damaged, or another process writes it */
    SearchIndex(Directory directory) throws IOException {
        this.directory = directory;
        IndexWriterConfig config = new IndexWriterConfig(SwedishWords.OF_THE_INDEX).setRAMBufferSizeMB(MEGABYTES).setCommitOnClose(false)
                .setIndexSort(ORDER);
        writer = new IndexWriter(directory, config);
        try {
            searchers = new SearcherManager(writer, new SearcherFactory());
        } catch (IOException | RuntimeException e) {
            writer.rollback();
            throw e;
        }
    }

    /** @return empty where it was never made whole by this version of the product */
    Optional<IndexState> state() {
        return IndexState.of(writer.getLiveCommitData());
    }

    <T> T read(Reading<T> reading) throws IOException {
        IndexSearcher searcher = searchers.acquire();
        try {
            return reading.from(searcher);
        } finally {
            searchers.release(searcher);
        }
    }

    /** @param now what there is under that name now; empty: nothing any longer */
    void replace(PublicPart part, String subject, List<SearchEntry> now, long known) throws IOException {
        writer.deleteDocuments(new BooleanQuery.Builder()
                .add(new TermQuery(new Term(Fields.PART, part.name())), Occur.FILTER)
                .add(new TermQuery(new Term(Fields.SUBJECT, subject.toUpperCase(Locale.ROOT))),
                        Occur.FILTER).build());
        add(now, known);
    }

    /** Nobody sees it before {@link #refresh}. */
    void removeAll(PublicPart part) throws IOException {
        writer.deleteDocuments(new Term(Fields.PART, part.name()));
    }

    void removeAll() throws IOException {
        writer.deleteAll();
    }

    /** What was last read before that change. */
    void removeOlder(PublicPart part, long known) throws IOException {
        writer.deleteDocuments(new BooleanQuery.Builder()
                .add(new TermQuery(new Term(Fields.PART, part.name())), Occur.FILTER)
                .add(LongPoint.newRangeQuery(Fields.KNOWN, Long.MIN_VALUE, known - 1), Occur.FILTER).build());
    }

    /** @param known id of the last public change that was known when they were read */
    void add(List<SearchEntry> entries, long known) throws IOException {
        for (SearchEntry entry : entries) {
            writer.updateDocument(new Term(Fields.ID, entry.id()), EntryDocument.of(entry, known));
        }
    }

    /** From now on everybody sees it. */
    void refresh() throws IOException {
        searchers.maybeRefreshBlocking();
        names = new ConcurrentHashMap<>();
    }

    /** @return names of facets' values that were looked up in this state of the index or an earlier one; to be asked for before reading */
    Map<String, String> names() {
        return names;
    }

    /** From now on everybody sees it, and it outlives the server. */
    void keep(IndexState state) throws IOException {
        refresh();
        writer.setLiveCommitData(state.data().entrySet());
        writer.commit();
    }

    /** After much has been added: each word is looked up in each segment. */
    void tidy() throws IOException {
        writer.forceMerge(1);
    }

    /** The same beside whatever is taken in meanwhile. */
    void tidyBeside() throws IOException {
        writer.forceMerge(1, false);
    }

    /** Searches what was tidied meanwhile, now and after the next start; of the contents nothing changes. */
    void useTidied() throws IOException {
        if (!searchers.isSearcherCurrent()) {
            refresh();
            writer.commit();
        }
    }

    /** What was not kept is forgotten. */
    @Override
    public void close() throws IOException {
        try (directory) {
            searchers.close();
            writer.rollback();
        }
    }
}
