package se.lexheller.platform.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.lexheller.testing.MovingClock;

class ChangeWatchTest {

    private final Log log = new Log();
    private final MovingClock clock = new MovingClock();
    private final ChangeWatch watch = new ChangeWatch(log, null, clock);

    @Test
    void what_was_changed_before_this_node_began_is_no_news() {
        log.add(1, "LH-2026-0001");
        watch.look();
        assertThat(log.told).isEmpty();
    }

    @Test
    void each_change_after_that_is_told_once() {
        watch.look();
        log.add(1, "LH-2026-0001");
        log.add(2, "LH-2026-0002");
        watch.look();
        watch.look();
        assertThat(log.told).containsExactly("CASE LH-2026-0001", "CASE LH-2026-0002");
    }

    @Test
    void where_the_log_no_longer_reaches_back_everything_has_changed() {
        watch.look();
        log.add(7, "LH-2026-0007");
        log.oldest = 7;
        watch.look();
        assertThat(log.told).containsExactly("CASE ", "MAP ", "INSTALLATION ", "FOREIGN_CASE ");
        watch.look();
        assertThat(log.told).hasSize(4);
    }

    @Test
    void where_an_older_database_was_restored_everything_has_changed() {
        log.add(5, "LH-2026-0005");
        watch.look();
        log.rows.clear();
        log.add(4, "LH-2026-0004");
        watch.look();
        assertThat(log.told).contains("CASE ", "MAP ");
    }

    @Test
    void nothing_that_is_kept_is_trusted_until_the_log_was_read_and_two_seconds_after() {
        assertThat(watch.isCurrent()).isFalse();
        watch.look();
        assertThat(watch.isCurrent()).isTrue();
        clock.passes(Duration.ofSeconds(2));
        assertThat(watch.isCurrent()).isTrue();
        clock.passes(Duration.ofMillis(1));
        assertThat(watch.isCurrent()).isFalse();
    }

    @Test
    void a_database_that_does_not_answer_is_no_news_to_be_trusted() {
        watch.look();
        clock.passes(Duration.ofSeconds(3));
        log.broken = true;
        assertThatThrownBy(watch::look).isInstanceOf(IllegalStateException.class);
        assertThat(watch.isCurrent()).isFalse();
    }

    private static final class Log extends ChangeLog {

        private final List<LoggedChange> rows = new ArrayList<>();
        private final List<String> told = new ArrayList<>();
        private long oldest = 1;
        private boolean broken;

        void add(long id, String number) {
            rows.add(new LoggedChange(id, new PublicChange(PublicPart.CASE, number)));
        }

        @Override
        public long head() {
            if (broken) {
                throw new IllegalStateException("no database");
            }
            return rows.isEmpty() ? 0 : rows.get(rows.size() - 1).id();
        }

        @Override
        public boolean reaches(long id) {
            return id <= head() && id >= oldest - 1;
        }

        @Override
        public List<LoggedChange> since(long id) {
            return rows.stream().filter(row -> row.id() > id).limit(1).toList();
        }

        @Override
        void tell(PublicChange change) {
            told.add(change.part() + " " + change.subject());
        }
    }
}
