package se.lexheller.mapkeeping;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.lexheller.coordinationmap.MapEntryKind;
import se.lexheller.platform.change.ChangeLog;
import se.lexheller.platform.change.LoggedChange;
import se.lexheller.platform.change.PublicChange;
import se.lexheller.platform.change.PublicPart;

class KeepingLinesTest {

    private static final int AT_ONCE = 2;

    private final List<LoggedChange> changes = new ArrayList<>();
    private long oldest = 1;
    private int readings;
    private final KeepingLines lines = new KeepingLines(new ChangeLog() {
        @Override
        public long head() {
            return changes.size();
        }

        @Override
        public boolean reaches(long id) {
            return id >= oldest - 1;
        }

        @Override
        public List<LoggedChange> since(long id) {
            return changes.stream().filter(c -> c.id() > id).limit(AT_ONCE).toList();
        }
    }, new KeepingListRepository() {
        @Override
        List<KeepingLine> lines() {
            readings++;
            return List.of(new KeepingLine(readings, MapEntryKind.INTERVENTION, null, "insats"));
        }
    });

    @Test
    void they_are_read_once_while_nothing_changes() {
        lines.all();
        assertThat(lines.all()).extracting(KeepingLine::entry).containsExactly(1L);
        assertThat(readings).isEqualTo(1);
    }

    @Test
    void a_change_of_the_map_is_seen_the_next_time_whichever_node_made_it() {
        lines.all();
        change(PublicPart.MAP);
        assertThat(lines.all()).extracting(KeepingLine::entry).containsExactly(2L);
        lines.all();
        assertThat(readings).isEqualTo(2);
    }

    @Test
    void a_change_of_something_else_leaves_them_and_is_not_looked_at_again() {
        lines.all();
        change(PublicPart.CASE);
        lines.all();
        oldest = 2; // what was seen may be thinned
        lines.all();
        assertThat(readings).isEqualTo(1);
    }

    @Test
    void a_change_of_the_map_behind_many_others_is_seen() {
        lines.all();
        for (int i = 0; i <= AT_ONCE; i++) {
            change(PublicPart.CASE);
        }
        change(PublicPart.MAP);
        lines.all();
        assertThat(readings).isEqualTo(2);
    }

    @Test
    void where_the_log_has_been_thinned_meanwhile_they_are_read_anew() {
        lines.all();
        change(PublicPart.CASE);
        change(PublicPart.CASE);
        oldest = 2;
        lines.all();
        assertThat(readings).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({
        "Förstärkt ARBETSTRÄNING, förstärkt arbetsträning", "Café, cafe", "Cafe\u0301, cafe", "o\u0308ppen, öppen", "Ångström, ångström", "2026, 2026"})
    void words_are_compared_as_swedish_does(String typed, String folded) {
        assertThat(KeepingLine.folded(typed)).isEqualTo(folded);
    }

    @Test
    void a_line_has_every_word_the_kind_and_the_keeper_that_are_asked_for() {
        KeepingLine line = new KeepingLine(1, MapEntryKind.HANDOVER, "regionen", KeepingLine.folded("Rehabilitering Introduktionsjobb"));
        KeepingLine associations = new KeepingLine(2, MapEntryKind.HANDOVER, null, "");
        assertThat(fits(line, null, null, "jobb", "rehab")).isTrue();
        assertThat(fits(line, null, null, "jobb", "insats")).isFalse();
        assertThat(fits(line, MapEntryKind.HANDOVER, "regionen")).isTrue();
        assertThat(fits(line, MapEntryKind.CONTACT, null)).isFalse();
        assertThat(fits(line, null, "kommunen")).isFalse();
        assertThat(fits(line, null, KeepingFilter.ASSOCIATION)).isFalse();
        assertThat(fits(associations, null, KeepingFilter.ASSOCIATION)).isTrue();
        assertThat(fits(associations, null, "regionen")).isFalse();
    }

    private static boolean fits(KeepingLine line, MapEntryKind kind, String keeper, String... words) {
        return line.fits(new KeepingFilter(kind, null, keeper), words);
    }

    private void change(PublicPart part) {
        changes.add(new LoggedChange(changes.size() + 1L, new PublicChange(part, "1")));
    }
}
