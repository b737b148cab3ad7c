package se.lexheller.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class SearchIndexTest {

    private static final IndexState STATE = new IndexState(7, LocalDate.of(2026, 11, 22));
    @TempDir
    private Path folder;

    @Test
    @Timeout(60)
    void what_is_tidied_beside_is_searched_as_soon_as_it_is_ready_and_after_the_next_start() throws IOException {
        try (SearchIndex index = new SearchIndex(FSDirectory.open(folder))) {
            for (int i = 1; i <= 3; i++) {
                index.add(List.of(Entries.aCase(i, String.valueOf(i), "Väntan", "", "2026-01-01T00:00:00Z", Map.of())), 7);
                index.keep(STATE);
            }
            assertThat(segments(index)).isEqualTo(3);
            index.tidyBeside();
            while (segments(index) > 1) {
                index.useTidied();
            }
        }
        try (SearchIndex index = new SearchIndex(FSDirectory.open(folder))) {
            assertThat(segments(index)).isEqualTo(1);
            assertThat(index.state()).contains(STATE);
            assertThat(index.<Integer>read(searcher -> searcher.getIndexReader().numDocs())).isEqualTo(3);
        }
    }

    private static int segments(SearchIndex index) throws IOException {
        return index.read(searcher -> searcher.getIndexReader().leaves().size());
    }
}
