package se.lexheller.workplace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.lexheller.deviation.DeviationKind;
import se.lexheller.deviation.Queue;
import se.lexheller.shared.NotFound;

class QueueViewTest {

    @ParameterizedTest
    @EnumSource
    void every_queue_has_an_address_of_its_own(Queue queue) {
        assertThat(QueueAddress.find(QueueAddress.of(queue))).isEqualTo(queue);
        assertThat(QueueAddress.of(queue)).matches("[a-z-]+");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "TO_TRIAGE", "att-ta-emot/", "Att-ta-emot", "åäö", "' OR 1=1 --"})
    void a_queue_that_does_not_exist_has_no_page(String name) {
        assertThatThrownBy(() -> QueueView.of(name, Map.of())).isInstanceOf(NotFound.class);
    }

    @Test
    void an_address_says_how_the_queue_is_looked_at() {
        QueueView view = QueueView.of("hos-medlemmar", Map.of("typ", "TIME_LIMIT", "aktor", "6", "svar", "forsenade", "q", " språk ",
                "sortera", "rubrik", "ordning", "fallande", "sida", "3"));
        assertThat(view).isEqualTo(new QueueView(Queue.WITH_MEMBERS, DeviationKind.TIME_LIMIT, 6L, DueFilter.OVERDUE, "språk",
                QueueSort.TITLE, true, 3));
        assertThat(view.isNarrowed()).isTrue();
    }

    @Test
    void what_a_view_says_of_itself_is_read_back_the_same() {
        for (QueueSort sort : QueueSort.values()) {
            for (boolean descending : new boolean[] {true, false}) {
                QueueView view = new QueueView(Queue.PUBLISHED, DeviationKind.OTHER, 2L, DueFilter.SOON, "å & ö", sort, descending, 1);
                assertThat(QueueView.of("publicerade", typed(view.query()))).isEqualTo(view);
            }
        }
    }

    @Test
    void words_that_mean_nothing_are_passed_over() {
        Map<String, String> nonsense = Map.of("typ", "time_limit", "aktor", "6; DROP TABLE deviation", "svar", "x", "sortera", "d.id",
                "ordning", "x", "sida", "-1", "q", "a\u0000b");
        assertThat(QueueView.of("att-ta-emot", nonsense)).isEqualTo(QueueView.of("att-ta-emot", Map.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "1.5", "9999999999", "en", "", " 2"})
    void a_page_that_is_no_page_is_the_first(String page) {
        assertThat(QueueView.of("att-ta-emot", Map.of("sida", page)).page()).isEqualTo(1);
    }

    @Test
    void a_number_too_large_for_any_organisation_is_none() {
        assertThat(QueueView.of("att-ta-emot", Map.of("aktor", "9".repeat(30))).organisation()).isNull();
    }

    @Test
    void a_search_longer_than_a_line_is_none() {
        assertThat(QueueView.of("att-ta-emot", Map.of("q", "x".repeat(101))).text()).isEmpty();
    }

    @Test
    void what_waits_longest_stands_first_and_what_is_done_last() {
        assertThat(QueueView.of("att-ta-emot", Map.of())).extracting(QueueView::sort, QueueView::descending).containsExactly(QueueSort.SUBMITTED, false);
        assertThat(QueueView.of("hos-medlemmar", Map.of())).extracting(QueueView::sort, QueueView::descending).containsExactly(QueueSort.DUE, false);
        assertThat(QueueView.of("publicerade", Map.of())).extracting(QueueView::sort, QueueView::descending).containsExactly(QueueSort.SUBMITTED, true);
    }

    @Test
    void a_column_chosen_again_turns_the_order_round() {
        QueueView view = QueueView.of("att-ta-emot", Map.of("sortera", "rubrik"));
        assertThat(view.orderOf(QueueSort.TITLE)).isEqualTo("ascending");
        assertThat(view.orderOf(QueueSort.NUMBER)).isEqualTo("none");
        QueueView again = QueueView.of("att-ta-emot", typed(view.querySortedBy(QueueSort.TITLE)));
        assertThat(again.orderOf(QueueSort.TITLE)).isEqualTo("descending");
        QueueView third = QueueView.of("att-ta-emot", typed(again.querySortedBy(QueueSort.TITLE)));
        assertThat(third).isEqualTo(view);
    }

    @Test
    void only_columns_of_the_table_can_put_it_in_order() {
        assertThat(Arrays.stream(QueueSort.values()).map(s -> s.orderBy(true)))
                .allMatch(order -> order.matches("(d\\.\\w+( IS NULL| DESC)(, )?)+"));
    }

    private static Map<String, String> typed(Map<String, Object> query) {
        Map<String, String> typed = new HashMap<>();
        query.forEach((name, value) -> {
            if (value != null) {
                typed.put(name, value.toString());
            }
        });
        return typed;
    }
}
