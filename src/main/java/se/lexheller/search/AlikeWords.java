package se.lexheller.search;

import java.io.IOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.MultiTermQuery;
import org.apache.lucene.search.Query;

/**
 * Looks up once in each state of the index which words are much like one that was asked for: a search needs to know it for finding,
 * for finding with less, and for the order, and it is what takes longest of a search for a mistyped word.
 */
final class AlikeWords extends MultiTermQuery.RewriteMethod {

    private record Asked(IndexReader.CacheKey state, Query word) {
    }

    private static final int MOST_KEPT = 200;

    private final MultiTermQuery.RewriteMethod looking;
    private final Map<Asked, Query> known = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Asked, Query> eldest) {
            return size() > MOST_KEPT;
        }
    });

    /** @param most words */
    AlikeWords(int most) {
        looking = new MultiTermQuery.TopTermsBlendedFreqScoringRewrite(most);
    }

    @Override
    public Query rewrite(IndexReader texts, MultiTermQuery word) throws IOException {
        IndexReader.CacheHelper state = texts.getReaderCacheHelper();
        if (state == null) {
            return looking.rewrite(texts, word);
        }
        Asked asked = new Asked(state.getKey(), word);
        Query looked = known.get(asked);
        if (looked == null) {
            looked = looking.rewrite(texts, word);
            known.put(asked, looked);
        }
        return looked;
    }
}
