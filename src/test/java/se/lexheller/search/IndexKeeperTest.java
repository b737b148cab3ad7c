package se.lexheller.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.lexheller.platform.change.ChangeLog;
import se.lexheller.platform.change.LoggedChange;
import se.lexheller.platform.change.PublicChange;
import se.lexheller.platform.change.PublicPart;

class IndexKeeperTest {

    private static final Instant MORNING = Instant.parse("2026-11-22T08:00:00Z");
    @TempDir
    private Path folder;
    private final Log log = new Log();
    private final Cases cases = new Cases();
    private final Map<String, String> map = new TreeMap<>();
    private Instant now = MORNING;
    private final List<IndexKeeper> keepers = new ArrayList<>();

    /** The log as the database has it. */
    private static final class Log extends ChangeLog {

        private final List<LoggedChange> changes = new ArrayList<>();
        private long thinnedTo;

        void tell(PublicPart part, String subject) {
            changes.add(new LoggedChange(head() + 1, new PublicChange(part, subject)));
        }

        @Override
        public List<LoggedChange> since(long id) {
            return changes.stream().filter(c -> c.id() > id).limit(100).toList();
        }

        @Override
        public long head() {
            return changes.isEmpty() ? 7 : changes.get(changes.size() - 1).id();
        }

        @Override
        public boolean reaches(long id) {
            return id >= thinnedTo && id <= head();
        }
    }

    /** What is public, by number. */
    private static final class Cases implements SearchSource {

        private final TreeMap<Long, String> titles = new TreeMap<>();
        private int portions;
        private Runnable meanwhile = () -> { };
        private boolean down;

        @Override
        public PublicPart part() {
            return PublicPart.CASE;
        }

        @Override
        public List<SearchEntry> next(long after, int most) {
            if (down) {
                throw new IllegalStateException("the database is down");
            }
            portions++;
            List<SearchEntry> portion = titles.tailMap(after, false).entrySet().stream().limit(most).map(e -> entry(e.getKey(), e.getValue())).toList();
            meanwhile.run();
            return portion;
        }

        @Override
        public List<SearchEntry> of(String subject) {
            if (down) {
                throw new IllegalStateException("the database is down");
            }
            long key = Long.parseLong(subject);
            return Optional.ofNullable(titles.get(key)).map(title -> entry(key, title)).stream().toList();
        }

        private static SearchEntry entry(long key, String title) {
            return Entries.aCase(key, String.valueOf(key), title, "", "2026-01-01T00:00:00Z", Map.of());
        }
    }

    private final SearchSource theMap = new SearchSource() {
        @Override
        public PublicPart part() {
            return PublicPart.MAP;
        }

        @Override
        public List<SearchEntry> next(long after, int most) {
            return after > 0 ? List.of() : map.entrySet().stream().map(e -> new SearchEntry(1, PublicPart.MAP, e.getKey(), EntryType.INTERVENTION, e.getValue(),
                    "", e.getKey(), "", "", null, Map.of())).toList();
        }

        @Override
        public List<SearchEntry> of(String subject) {
            throw new AssertionError("read as one");
        }

        @Override
        public boolean isOneWhole() {
            return true;
        }
    };

    private IndexKeeper node(Path where) {
        Clock clock = new Clock() {
            @Override
            public ZoneOffset getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(java.time.ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                return now;
            }
        };
        IndexKeeper keeper = new IndexKeeper(new IndexPlace(Optional.of(where)), List.of(cases, theMap), log, clock);
        keepers.add(keeper);
        return keeper;
    }

    private IndexKeeper started() {
        IndexKeeper keeper = node(folder);
        keeper.follow();
        return keeper;
    }

    @AfterEach
    void close() {
        for (IndexKeeper keeper : keepers) {
            keeper.close();
        }
    }

    private void published(long number, String title) {
        cases.titles.put(number, title);
        log.tell(PublicPart.CASE, String.valueOf(number));
    }

    private void withdrawn(long number) {
        cases.titles.remove(number);
        log.tell(PublicPart.CASE, String.valueOf(number));
    }

    private static List<String> found(IndexKeeper keeper) throws IOException {
        List<String> titles = Entries.titles(keeper.shown().orElseThrow().read(searcher -> new Finder(searcher).find(Wish.of(""))));
        titles.sort(Comparator.naturalOrder());
        return titles;
    }

    @Test
    void nothing_is_shown_before_it_is_whole() throws IOException {
        cases.titles.put(1L, "Väntetid");
        map.put("praktik", "Praktik");
        IndexKeeper keeper = node(folder);
        assertThat(keeper.shown()).isEmpty();
        keeper.follow();
        assertThat(found(keeper)).containsExactly("Praktik", "Väntetid");
    }

    @Test
    void what_is_published_corrected_and_withdrawn_is_so_on_every_node() throws IOException {
        IndexKeeper here = node(folder.resolve("here"));
        IndexKeeper there = node(folder.resolve("there"));
        here.follow();
        there.follow();
        published(1, "Väntetid");
        published(2, "Gråzon");
        here.follow();
        there.follow();
        assertThat(found(here)).isEqualTo(found(there)).containsExactly("Gråzon", "Väntetid");
        published(2, "Gråzonen");
        withdrawn(1);
        here.follow();
        there.follow();
        assertThat(found(here)).isEqualTo(found(there)).containsExactly("Gråzonen");
    }

    @Test
    void a_node_that_starts_again_takes_in_only_what_it_has_missed() throws IOException {
        published(1, "Väntetid");
        started().close();
        published(2, "Gråzon");
        withdrawn(1);
        cases.portions = 0;
        assertThat(found(started())).containsExactly("Gråzon");
        assertThat(cases.portions).isZero();
    }

    @Test
    void what_is_known_is_written_with_the_index_and_not_before() throws IOException {
        started().close();
        published(1, "Väntetid");
        started().close();
        try (SearchIndex kept = new IndexPlace(Optional.of(folder)).open()) {
            assertThat(kept.state().orElseThrow().change()).isEqualTo(log.head());
        }
    }

    @Test
    void a_damaged_index_is_made_anew() throws IOException {
        published(1, "Väntetid");
        started().close();
        for (String damaged : List.of("segments", ".cfs", ".cfe", ".si")) {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.filter(f -> f.getFileName().toString().contains(damaged)).toList()) {
                    Files.write(file, new byte[] {1, 2, 3});
                }
            }
            IndexKeeper keeper = started();
            assertThat(found(keeper)).as(damaged).containsExactly("Väntetid");
            keeper.close();
        }
    }

    @Test
    void an_index_that_is_gone_or_half_gone_is_made_anew_while_the_server_runs() throws IOException {
        published(1, "Väntetid");
        IndexKeeper keeper = started();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(f -> !f.endsWith("write.lock")).toList()) {
                Files.delete(file);
            }
        }
        published(2, "Gråzon");
        keeper.follow();
        published(3, "Tidsgräns");
        keeper.follow();
        assertThat(found(keeper)).containsExactly("Gråzon", "Tidsgräns", "Väntetid");
        keeper.close();
        assertThat(found(started())).as("and is whole on the disk").hasSize(3);
    }

    @Test
    void what_could_not_be_read_is_not_shown_until_it_is_made_anew() throws IOException {
        published(1, "Väntetid");
        IndexKeeper keeper = started();
        keeper.distrust(keeper.shown().orElseThrow());
        assertThat(keeper.shown()).isEmpty();
        keeper.follow();
        assertThat(found(keeper)).containsExactly("Väntetid");
    }

    @Test
    void an_index_of_another_version_of_the_product_is_made_anew() throws IOException {
        published(1, "Väntetid");
        started().close();
        try (org.apache.lucene.index.IndexWriter old = new org.apache.lucene.index.IndexWriter(new IndexPlace(Optional.of(folder)).directory(folder),
                new org.apache.lucene.index.IndexWriterConfig())) {
            old.setLiveCommitData(Map.of("schema", "0", "change", String.valueOf(log.head()), "day", "2026-11-22").entrySet());
            old.deleteAll();
            old.commit();
        }
        assertThat(found(started())).containsExactly("Väntetid");
    }

    @Test
    void an_index_that_is_too_far_behind_or_ahead_of_a_restored_database_is_made_anew() throws IOException {
        published(1, "Väntetid");
        started().close();
        cases.titles.put(1L, "Väntetider");
        published(2, "Gråzon");
        log.thinnedTo = log.head();
        assertThat(found(started())).containsExactly("Gråzon", "Väntetider");
        keepers.get(keepers.size() - 1).close();
        log.changes.clear();
        log.thinnedTo = 0;
        cases.titles.remove(2L);
        assertThat(found(started())).containsExactly("Väntetider");
    }

    @Test
    void a_withdrawal_does_not_wait_until_all_the_others_have_been_read_anew() throws IOException {
        IntStream.rangeClosed(1, 1_200).forEach(i -> cases.titles.put((long) i, "Ärende " + i));
        IndexKeeper keeper = started();
        log.tell(PublicPart.CASE, PublicChange.EVERYTHING);
        List<Integer> seen = new ArrayList<>();
        cases.meanwhile = () -> {
            if (cases.titles.containsKey(7L)) {
                withdrawn(7);
            } else {
                seen.add(total(keeper));
            }
        };
        keeper.follow();
        assertThat(seen).as("between the first portion and the last").isNotEmpty().containsOnly(1_199);
        assertThat(total(keeper)).isEqualTo(1_199);
    }

    @Test
    void what_went_without_a_word_of_its_own_is_gone_when_all_are_read_anew() throws IOException {
        published(1, "Väntetid");
        published(2, "Gråzon");
        IndexKeeper keeper = started();
        cases.titles.remove(2L);
        published(3, "Tidsgräns");
        log.tell(PublicPart.CASE, PublicChange.EVERYTHING);
        keeper.follow();
        assertThat(found(keeper)).containsExactly("Tidsgräns", "Väntetid");
    }

    private static int total(IndexKeeper keeper) {
        try {
            return (int) keeper.shown().orElseThrow().<Long>read(searcher -> new Finder(searcher).find(Wish.of("")).total()).longValue();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void the_map_is_read_as_one_when_anything_of_it_changes_and_when_a_day_has_passed() throws IOException {
        map.put("praktik", "Praktik");
        IndexKeeper keeper = started();
        map.put("praktik", "Praktik hos arbetsgivare");
        log.tell(PublicPart.MAP, "a-uuid-of-a-participation");
        keeper.follow();
        assertThat(found(keeper)).containsExactly("Praktik hos arbetsgivare");
        map.put("nytt", "Börjar i morgon");
        keeper.follow();
        assertThat(found(keeper)).hasSize(1);
        now = now.plusSeconds(86_400);
        keeper.follow();
        assertThat(found(keeper)).containsExactly("Börjar i morgon", "Praktik hos arbetsgivare");
    }

    @Test
    void while_the_database_is_down_what_is_known_is_shown_and_nothing_is_lost() throws IOException {
        published(1, "Väntetid");
        IndexKeeper keeper = started();
        published(2, "Gråzon");
        cases.down = true;
        assertThatThrownBy(keeper::follow).hasMessage("the database is down");
        assertThat(found(keeper)).containsExactly("Väntetid");
        cases.down = false;
        keeper.follow();
        assertThat(found(keeper)).containsExactly("Gråzon", "Väntetid");
    }

    @Test
    void who_has_just_changed_something_waits_until_it_is_so() throws Exception {
        IndexKeeper keeper = started();
        assertThat(keeper.isCurrent(Duration.ZERO)).isTrue();
        published(1, "Väntetid");
        keeper.hear(new PublicChange(PublicPart.CASE, "1"));
        assertThat(keeper.isCurrent(Duration.ofMillis(1))).isFalse();
        Thread worker = new Thread(keeper::follow);
        worker.start();
        assertThat(keeper.isCurrent(Duration.ofMinutes(1))).isTrue();
        assertThat(found(keeper)).containsExactly("Väntetid");
        worker.join();
        keeper.hear(new PublicChange(PublicPart.INSTALLATION, ""));
        assertThat(keeper.isCurrent(Duration.ZERO)).as("the association's name is no business of search").isTrue();
    }

    @Test
    void two_processes_never_share_a_folder() throws IOException {
        published(1, "Väntetid");
        IndexKeeper first = started();
        IndexKeeper second = started();
        published(2, "Gråzon");
        first.follow();
        second.follow();
        assertThat(found(first)).isEqualTo(found(second)).hasSize(2);
    }

    @Test
    void a_folder_that_cannot_be_made_keeps_nobody_from_searching() throws IOException {
        published(1, "Väntetid");
        Path file = Files.writeString(folder.resolve("a-file"), "");
        IndexKeeper keeper = node(file.resolve("below"));
        keeper.follow();
        assertThat(found(keeper)).containsExactly("Väntetid");
    }
}
