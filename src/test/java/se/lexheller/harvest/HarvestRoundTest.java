package se.lexheller.harvest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One association follows another, which is played by a server on this machine. */
class HarvestRoundTest {

    private static final Instant NOW = Instant.parse("2026-11-22T08:00:00Z");
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

    private final OtherInstallation other = new OtherInstallation();
    private final Kept kept = new Kept(new HarvestTask(1L, other.address(), null, null, null, true));
    private final HarvestRound round = new HarvestRound(kept, new OtherSite(CLOCK, true), CLOCK);

    @AfterEach
    void stop() {
        other.close();
    }

    @Test
    void all_is_read_at_first_and_what_has_changed_from_then_on() {
        for (int i = 1; i <= 230; i++) {
            other.publishes("AB-2025-%04d".formatted(i), "Fall " + i, "2025-11-%02dT09:00:00Z".formatted(1 + i % 28));
        }
        round.askNext();
        assertThat(kept.cases).hasSize(230);
        assertThat(kept.trouble).isNull();
        assertThat(kept.task.seenUntil()).isEqualTo("2025-11-28T09:00:00Z");
        assertThat(kept.task.sweep()).isTrue();

        other.publishes("AB-2026-0001", "Nytt", "2026-01-01T00:00:00Z");
        other.asked().clear();
        kept.task = new HarvestTask(1L, other.address(), kept.task.etag(), kept.task.seenUntil(), kept.task.withdrawnUntil(), false);
        round.askNext();
        assertThat(kept.cases).hasSize(231);
        assertThat(other.asked()).hasSize(2).allMatch(q -> q.contains("modified_after="));
    }

    @Test
    void where_nothing_has_changed_nothing_is_sent() {
        other.publishes("AB-2025-0001", "Fall", "2025-11-01T09:00:00Z");
        round.askNext();
        round.askNext();
        assertThat(kept.task.etag()).isNotNull();
        int keeps = kept.keeps;
        kept.task = new HarvestTask(1L, other.address(), kept.task.etag(), kept.task.seenUntil(), kept.task.withdrawnUntil(), false);
        round.askNext();
        assertThat(kept.keeps).as("304").isEqualTo(keeps);
        other.publishes("AB-2025-0001", "Rättat", "2025-11-01T09:00:00Z");
        round.askNext();
        assertThat(kept.cases.get("AB-2025-0001").title()).isEqualTo("Rättat");
    }

    @Test
    void what_they_withdraw_is_forgotten_told_or_not() {
        other.publishes("AB-2025-0001", "Ett", "2025-11-01T09:00:00Z");
        other.publishes("AB-2025-0002", "Två", "2025-11-02T09:00:00Z");
        other.publishes("AB-2025-0003", "Tre", "2025-11-03T09:00:00Z");
        round.askNext();
        other.withdraws("AB-2025-0001", "2026-01-01T00:00:00Z");
        other.forgets("AB-2025-0002");
        kept.task = new HarvestTask(1L, other.address(), null, kept.task.seenUntil(), kept.task.withdrawnUntil(), false);
        round.askNext();
        assertThat(kept.cases).containsOnlyKeys("AB-2025-0002", "AB-2025-0003");
        assertThat(kept.task.withdrawnUntil()).isEqualTo("2026-01-01T00:00:00Z");

        kept.task = new HarvestTask(1L, other.address(), null, kept.task.seenUntil(), kept.task.withdrawnUntil(), true);
        round.askNext();
        assertThat(kept.cases).containsOnlyKeys("AB-2025-0003");
    }

    @Test
    void who_is_gone_for_good_is_forgotten_whole() {
        other.publishes("AB-2025-0001", "Ett", "2025-11-01T09:00:00Z");
        round.askNext();
        other.answersWith(410, null);
        round.askNext();
        assertThat(kept.cases).isEmpty();
        assertThat(kept.trouble).isEqualTo(Trouble.GONE);
    }

    @ParameterizedTest
    @CsvSource({"302,Location: /annat,NOT_LIKE_OURS", "500,,NOT_LIKE_OURS", "503,Retry-After: 7200,LATER", "429,Retry-After: 60,LATER", "401,,NOT_LIKE_OURS",
            "404,,NOT_LIKE_OURS", "204,,NOT_LIKE_OURS"})
    void who_cannot_be_read_keeps_what_was_read_and_is_asked_later(int status, String header, Trouble trouble) {
        other.publishes("AB-2025-0001", "Ett", "2025-11-01T09:00:00Z");
        round.askNext();
        other.asked().clear();
        other.answersWith(status, header);
        round.askNext();
        assertThat(kept.trouble).isEqualTo(trouble);
        assertThat(kept.cases).hasSize(1);
        assertThat(other.asked()).as("no redirect is followed").hasSize(1);
        if (status == 503) {
            assertThat(kept.pause).isEqualTo(Duration.ofHours(2));
        }
    }

    @Test
    void nobody_there_is_trouble_and_nothing_else() {
        other.close();
        round.askNext();
        assertThat(kept.trouble).isEqualTo(Trouble.UNREACHABLE);
    }

    @Test
    void what_is_not_as_it_should_be_is_passed_over_alone() {
        other.publishes("AB-2025-0001", "Ett", "2025-11-01T09:00:00Z");
        other.publishesRaw("AB-2025-0002", "{\"number\":7,\"title\":[]}");
        other.publishesRaw("AB-2025-0003", "{\"number\":\"AB-2025-0003\",\"title\":\"Annan värd\",\"url\":\"https://annan.example/x\",\"publishedAt\":\"2025-01-01T00:00:00Z\",\"modifiedAt\":\"2025-01-01T00:00:00Z\"}");
        other.publishesRaw("AB-2025-0004", "{\"number\":\"AB-2025-0004\",\"title\":\"Skript\",\"url\":\"javascript:alert(1)\",\"publishedAt\":\"2025-01-01T00:00:00Z\",\"modifiedAt\":\"2025-01-01T00:00:00Z\"}");
        round.askNext();
        assertThat(kept.cases).containsOnlyKeys("AB-2025-0001");
        assertThat(kept.trouble).isNull();
    }

    @Test
    void a_change_from_the_future_does_not_hide_those_to_come() {
        other.publishes("AB-2025-0001", "Ett", "2999-11-01T09:00:00Z");
        round.askNext();
        assertThat(kept.task.seenUntil()).isEqualTo(NOW);
    }

    /** Keeps in memory what the database keeps. */
    private static final class Kept extends HarvestStoreService {

        private final Map<String, ReadCase> cases = new TreeMap<>();
        private HarvestTask task;
        private Trouble trouble;
        private Duration pause;
        private int keeps;

        Kept(HarvestTask task) {
            this.task = task;
        }

        @Override
        Optional<HarvestTask> next() {
            return Optional.of(task);
        }

        @Override
        void keep(long sourceId, Collection<ReadCase> read) {
            keeps += read.size();
            read.forEach(c -> cases.put(c.number(), c));
        }

        @Override
        void forget(long sourceId, Collection<String> numbers) {
            cases.keySet().removeAll(new ArrayList<>(numbers));
        }

        @Override
        void forgetAll(long sourceId) {
            cases.clear();
        }

        @Override
        List<String> numbersBeyond(long sourceId, Set<String> there) {
            return cases.keySet().stream().filter(n -> !there.contains(n)).toList();
        }

        @Override
        void answered(HarvestTask read) {
            task = read;
            trouble = null;
        }

        @Override
        void failed(long sourceId, Trouble why, Duration asked) {
            trouble = why;
            pause = asked;
        }
    }
}
